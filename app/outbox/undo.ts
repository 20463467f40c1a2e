import type { Machine, OpenAccount } from '../machine.ts'
import { dropSendings, sendings } from '../store/sendings.ts'
import { isHeld, release } from './hold.ts'

/**
 * Takes back what was signed and has never left this device: all of these bundles, or none. False where one of them
 * is no longer held back or another rests on them; then it can only be said to be wrong by another entry.
 */
export function undo(
  machine: Machine,
  open: OpenAccount,
  bundles: readonly string[],
): Promise<boolean> {
  return machine.locks(`cwmis-send-${open.account.id}`, async () => {
    const outbox = await sendings(open.store)
    const mine = outbox.filter((sending) => bundles.includes(sending.id))
    const subjects = new Set(mine.flatMap((sending) => sending.subjects))
    const last = Math.max(...mine.map((sending) => sending.order ?? 0))
    const rests = outbox.some(
      (one) => (one.order ?? 0) > last && one.subjects.some((subject) => subjects.has(subject)),
    )
    const there =
      mine.length === bundles.length &&
      mine.every((one) => one.state === 'waiting' && isHeld(open, one.id, machine.now()))
    if (!there || rests) return false
    await dropSendings(
      open.store,
      mine.flatMap((one) => one.order ?? []),
    )
    release(open, bundles)
    return true
  })
}
