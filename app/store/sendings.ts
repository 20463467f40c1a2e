import type { Store } from './open.ts'
import type { Sending } from './shapes.ts'
import { wholly } from './wholly.ts'

/** Puts a signed bundle into the outbox and drops the draft it was written from, both or neither. */
export async function keepSending(store: Store, sending: Sending, draft?: string): Promise<void> {
  const written = store.db.transaction(['outbox', 'drafts'], 'readwrite', { durability: 'strict' })
  await wholly(written, async () => {
    await written.objectStore('outbox').add(sending)
    if (draft !== undefined) await written.objectStore('drafts').delete(draft)
  })
  store.news.tell('outbox')
  if (draft !== undefined) store.news.tell('drafts')
}

/** The whole outbox in the order of writing. */
export function sendings(store: Store): Promise<Sending[]> {
  return store.db.getAll('outbox')
}

/** What the door answered to a bundle. */
export interface Outcome {
  readonly bundle: string
  readonly outcome: 'kept' | 'refused'
  readonly repeated: boolean
  readonly rule: string | null
  readonly at: string
  /** The same instant by the office's clock, where it told. */
  readonly takenAt?: string | null
}

/** Writes down the door's answers, all in one transaction. An answer to a bundle not known here changes nothing. */
export async function keepOutcomes(store: Store, outcomes: readonly Outcome[]): Promise<void> {
  const written = store.db.transaction('outbox', 'readwrite')
  await wholly(written, async ({ store: outbox }) => {
    for (const { bundle, outcome: state, rule, repeated, at: answeredAt, takenAt } of outcomes) {
      const sending = await outbox.index('id').get(bundle)
      if (sending?.state !== 'waiting') continue
      const answer = { state, rule, repeated, answeredAt, takenAt: takenAt ?? answeredAt }
      await outbox.put({ ...sending, ...answer, setAsideAt: null })
    }
  })
  store.news.tell('outbox')
}

/** Sets a waiting bundle aside: the server fails over it with this problem. */
export async function keepSetAside(
  store: Store,
  bundle: string,
  { code, at }: { readonly code: string; readonly at: string },
): Promise<void> {
  const written = store.db.transaction('outbox', 'readwrite')
  await wholly(written, async ({ store: outbox }) => {
    const sending = await outbox.index('id').get(bundle)
    if (sending?.state !== 'waiting') return
    await outbox.put({ ...sending, rule: code, setAsideAt: at })
  })
  store.news.tell('outbox')
}

/** Takes bundles out of the outbox for good: dismissed or taken back by their author. */
export async function dropSendings(store: Store, orders: readonly number[]): Promise<void> {
  if (orders.length === 0) return
  const written = store.db.transaction('outbox', 'readwrite')
  await wholly(written, async ({ store: outbox }) => {
    for (const order of orders) await outbox.delete(order)
  })
  store.news.tell('outbox')
}
