import type { ProgressAnswer } from '@cwmis/core/wire/house.ts'
import { useEffect, useState } from 'preact/hooks'
import { theMachine } from '../../machine.ts'

/** Whether the office's cases are invented, as far as one can know before signing in; null until it answered. */
export function useMode(): ProgressAnswer['mode'] | null {
  const [mode, setMode] = useState<ProgressAnswer['mode'] | null>(null)
  useEffect(() => {
    let wanted = true
    void theMachine()
      .door.get<ProgressAnswer>('/progress')
      .then((answered) => wanted && answered.ok && setMode(answered.body.mode))
    return () => {
      wanted = false
    }
  }, [])
  return mode
}
