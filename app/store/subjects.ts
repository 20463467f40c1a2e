import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, type SubjectType, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { NO_SYNC, type SyncFact } from './facts.ts'
import type { Store } from './open.ts'
import type { StoredSubject } from './shapes.ts'
import { wholly } from './wholly.ts'

/** A subject as an answer of the server carries it. */
export interface Moved {
  readonly subject: Subject
  readonly stamp: string
  readonly slices: Slices
  readonly entries: readonly Entry[]
  readonly compartments?: readonly Compartment[]
}

/** One page of what moved and what left the scope. */
export interface Page {
  readonly moved: readonly Moved[]
  readonly gone: readonly Subject[]
  readonly fact: Partial<SyncFact>
  readonly at: string
}

/** A subject as the server last gave it. */
export async function storedSubject(store: Store, key: string): Promise<StoredSubject | null> {
  return (await store.db.get('subjects', key)) ?? null
}

/** All subjects held, or those of one type. */
export function storedSubjects(store: Store, type?: SubjectType): Promise<StoredSubject[]> {
  return type ? store.db.getAllFromIndex('subjects', 'type', type) : store.db.getAll('subjects')
}

/** The entries held of a subject, newest first. */
export async function storedEntries(store: Store, key: string): Promise<readonly Entry[]> {
  return (await store.db.get('entries', key)) ?? []
}

/** Applies one page of an exchange, and what the exchange says of itself, in one transaction: all of it or nothing. */
export async function applyPage(store: Store, page: Page): Promise<void> {
  const written = store.db.transaction(['subjects', 'entries', 'facts'], 'readwrite')
  const subjects = written.objectStore('subjects')
  const entries = written.objectStore('entries')
  const facts = written.objectStore('facts')
  await wholly(written, async () => {
    for (const moved of page.moved) {
      await subjects.put(rowOf(moved, page.at))
      await entries.put(moved.entries, subjectKey(moved.subject))
    }
    for (const key of page.gone.map(subjectKey)) {
      await subjects.delete(key)
      await entries.delete(key)
    }
    const before = await facts.get('sync')
    const fact = before && 'digest' in before ? before : NO_SYNC
    await facts.put({ ...fact, ...page.fact }, 'sync')
  })
  if (page.moved.length + page.gone.length > 0) store.news.tell('subjects')
  store.news.tell('sync')
}

function rowOf(moved: Moved, at: string): StoredSubject {
  const { subject, stamp, slices, compartments = ['open'] } = moved
  const key = subjectKey(subject)
  return { key, subject, type: subject.type, stamp, slices, compartments, fetchedAt: at }
}
