import type { ProblemsAnswer, ProblemTold } from '@cwmis/core/wire/problems.ts'
import { useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** Tells the administrator that something does not work. `failed`: nobody was told. */
export function useTelling(): {
  readonly is: 'idle' | 'asking' | 'done' | 'failed'
  readonly tell: (told: ProblemTold) => Promise<void>
} {
  const [is, setIs] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle')
  async function tell(told: ProblemTold): Promise<void> {
    setIs('asking')
    const answered = await theMachine().door.post('/problems', told)
    setIs(answered.ok ? 'done' : 'failed')
  }
  return { is, tell }
}

/** What people told, newest first. */
export function useProblems(): Asked<ProblemsAnswer['lines'][number]> {
  return useAsked('problems', () => theMachine().door.get<ProblemsAnswer>('/problems'))
}
