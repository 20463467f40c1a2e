import type { StatusAnswer } from '@cwmis/core/wire/status.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** How the system stands: one line, asked of the office. */
export function useStatus(): Asked<StatusAnswer> {
  return useAsked('status', async () => {
    const answered = await theMachine().door.get<StatusAnswer>('/status')
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
}
