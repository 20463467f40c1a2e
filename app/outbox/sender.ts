import type { Failure } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { activity } from '../sync/activity.ts'
import { sendAll } from './send.ts'

/** Sends what waits now. One tab sends at a time; a tab that comes later finds nothing left. Null: all was answered. */
export function sendNow(machine: Machine, open: OpenAccount): Promise<Failure | null> {
  return machine.locks(`cwmis-send-${open.account.id}`, async () => {
    activity.tell({ sending: true })
    try {
      const failure = await sendAll(machine, open)
      activity.tell({ failed: failure !== null })
      return failure
    } finally {
      activity.tell({ sending: false })
    }
  })
}
