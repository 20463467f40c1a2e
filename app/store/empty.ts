import type { Store } from './open.ts'
import { wholly } from './wholly.ts'

const READ = ['subjects', 'entries', 'sent', 'drafts', 'facts'] as const

/**
 * Clears an account's store of everything but what its author signed and the office has not taken yet: work is never
 * thrown away. Gives how many of those are left.
 */
export async function emptyStore({ db }: Store): Promise<number> {
  await wholly(db.transaction(READ, 'readwrite'), (cleared) =>
    Promise.all(READ.map((name) => cleared.objectStore(name).clear())),
  )
  return db.count('outbox')
}
