import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Facts } from './facts.ts'
import type { News } from './news.ts'
import type { Draft, Sending, StoredSubject } from './shapes.ts'

/** The layout of one account's database. Only the files of `app/store` know it. */
export interface Layout extends DBSchema {
  subjects: { key: string; value: StoredSubject; indexes: { type: SubjectType } }
  /** The entries of the last 90 days of each subject, newest first, by subject key. */
  entries: { key: string; value: readonly Entry[] }
  outbox: { key: number; value: Sending; indexes: { id: string } }
  /** Acknowledged bundles under their place in the outbox, until no backup is older than they are. */
  sent: { key: number; value: Sending }
  drafts: { key: string; value: Draft }
  facts: { key: keyof Facts; value: Facts[keyof Facts] }
}

/** One account's local store: everything its screens read and everything it still has to send. */
export interface Store {
  readonly db: IDBPDatabase<Layout>
  readonly news: News
}

const LAYOUT = 2

/** Opens (or makes) the store of one account. `account` is its hashed name. */
export async function openStore(account: string, news: News): Promise<Store> {
  const db = await openDB<Layout>(nameOf(account), LAYOUT, {
    upgrade(made, from) {
      if (from < 2) made.createObjectStore('sent', { keyPath: 'order' })
      if (from > 0) return
      made.createObjectStore('subjects', { keyPath: 'key' }).createIndex('type', 'type')
      made.createObjectStore('entries')
      made
        .createObjectStore('outbox', { keyPath: 'order', autoIncrement: true })
        .createIndex('id', 'id', { unique: true })
      made.createObjectStore('drafts', { keyPath: 'key' })
      made.createObjectStore('facts')
    },
    blocking: (_from, _to, closing) =>
      closing.target instanceof IDBDatabase && closing.target.close(),
  })
  return { db, news }
}

/** Removes the store of one account with everything in it; other tabs let go of it by themselves. */
export function removeStore(account: string): Promise<void> {
  return deleteDB(nameOf(account))
}

function nameOf(account: string): string {
  return `cwmis-${account}`
}

/** Closes the store and its news; nothing may be read from it any more. */
export function closeStore(store: Store): void {
  store.news.close()
  store.db.close()
}
