import type { BlindAnswer, BlindBody } from '@cwmis/core/wire/match.ts'
import { useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'

/** What became of asking other offices about a child. */
export type BlindAsked =
  | { readonly is: 'idle' | 'asking' | 'offline' | 'too-many' }
  | { readonly is: 'ready'; readonly matches: BlindAnswer['matches'] }

/** Asks, without seeing the child, whether another office knows it. Only when told to: each question is counted. */
export function useBlindMatch(): {
  readonly asked: BlindAsked
  readonly ask: (body: BlindBody) => void
} {
  const [asked, setAsked] = useState<BlindAsked>({ is: 'idle' })
  async function ask(body: BlindBody): Promise<void> {
    setAsked({ is: 'asking' })
    const answered = await theMachine().door.post<BlindAnswer>('/blind-match', body)
    if (answered.ok) setAsked({ is: 'ready', matches: answered.body.matches })
    else setAsked({ is: answered.status === 429 ? 'too-many' : 'offline' })
  }
  return { asked, ask: (body) => void ask(body) }
}
