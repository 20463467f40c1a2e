import { NO_SYNC } from './facts.ts'
import type { Store } from './open.ts'
import type { Sending } from './shapes.ts'
import { wholly } from './wholly.ts'

/** What a stored subject's stamp is until the office has given it anew: equal to none of the office's. */
const OUTDATED = 'of-an-earlier-epoch'

/**
 * Takes acknowledged bundles out of the outbox and keeps them aside: the office's machine may be restored to a day
 * before. One that is to be sent again by now stays.
 */
export async function keepSent(store: Store, settled: readonly Sending[]): Promise<void> {
  if (settled.length === 0) return
  const written = store.db.transaction(['outbox', 'sent'], 'readwrite')
  const outbox = written.objectStore('outbox')
  await wholly(written, async () => {
    for (const { order } of settled) {
      const sending = order === undefined ? undefined : await outbox.get(order)
      if (order === undefined || sending?.state !== 'kept') continue
      await written.objectStore('sent').put(sending)
      await outbox.delete(order)
    }
  })
  store.news.tell('outbox')
}

/**
 * Hears which epoch the office's ledger is in. A new one means that it was restored: everything acknowledged and kept
 * waits again, in the order in which it was written, and everything fetched is fetched anew. True when it is new.
 */
export async function hearEpoch(store: Store, epoch: string): Promise<boolean> {
  const fact = await store.db.get('facts', 'sync')
  const known = fact && 'digest' in fact ? fact.epoch : null
  if (known === null || known === epoch) return false
  const written = store.db.transaction(['outbox', 'sent', 'facts', 'subjects'], 'readwrite')
  await wholly(written, async () => {
    const sent = await written.objectStore('sent').getAll()
    const outbox = written.objectStore('outbox')
    const shown = (await outbox.getAll()).filter((sending) => sending.state === 'kept')
    for (const sending of [...sent, ...shown]) await outbox.put(asUnsent(sending))
    await written.objectStore('sent').clear()
    const subjects = written.objectStore('subjects')
    for (const row of await subjects.getAll()) await subjects.put({ ...row, stamp: OUTDATED })
    const before = fact && 'digest' in fact ? fact : NO_SYNC
    await written.objectStore('facts').put({ ...before, epoch, digest: '' }, 'sync')
  })
  store.news.tell('outbox')
  store.news.tell('sync')
  return true
}

function asUnsent(sending: Sending): Sending {
  const { takenAt: _taken, ...rest } = sending
  return {
    ...rest,
    state: 'waiting',
    rule: null,
    repeated: false,
    answeredAt: null,
    setAsideAt: null,
  }
}

/** Forgets what was taken in before this instant (by the office's clock): it stands in every backup there is. */
export async function forgetSent(store: Store, horizon: string): Promise<void> {
  const written = store.db.transaction('sent', 'readwrite')
  await wholly(written, async ({ store: sent }) => {
    for (const { order, takenAt, answeredAt } of await sent.getAll()) {
      const at = takenAt ?? answeredAt
      if (order !== undefined && at !== null && at <= horizon) await sent.delete(order)
    }
  })
}

/** Everything acknowledged that is kept, in the order of writing. */
export function sentBefore(store: Store): Promise<Sending[]> {
  return store.db.getAll('sent')
}
