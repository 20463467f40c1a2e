import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { DirectoryAnswer } from '@cwmis/core/wire/house.ts'
import type { PracticeAnswer } from '@cwmis/core/wire/practice.ts'
import type { Store } from './open.ts'
import type { NamedView } from './views.ts'
import { wholly } from './wholly.ts'

/** How the exchange with the server stands. Truth for the status line: the last exchange that worked. */
export interface SyncFact {
  readonly epoch: string | null
  readonly digest: string
  /** Dropped because the server said so; told to it at the next exchange. */
  readonly purged: readonly Subject[]
  /** Last exchange of any kind that was answered, ISO 8601 UTC. */
  readonly heardAt: string | null
  /** Last time everything was up to date. */
  readonly newsAt: string | null
}

/** Small facts kept beside the subjects, one row each. */
export interface Facts {
  readonly sync: SyncFact
  readonly directory: { readonly answer: DirectoryAnswer; readonly fetchedAt: string }
  /** What was published otherwise than the app brings it, and what is on trial, as last fetched. */
  readonly practice: { readonly published: PracticeAnswer }
  /** Views of work lists under names of one's own. */
  readonly views: { readonly named: readonly NamedView[] }
  /** By subject key, up to which recording this person has looked at it. */
  readonly looked: { readonly upTo: Readonly<Record<string, string>> }
}

export const NO_SYNC: SyncFact = {
  epoch: null,
  digest: '',
  purged: [],
  heardAt: null,
  newsAt: null,
}

/** How the exchange stands; at the very beginning: nothing heard. */
export async function syncFact(store: Store): Promise<SyncFact> {
  const fact = await store.db.get('facts', 'sync')
  return fact && 'digest' in fact ? fact : NO_SYNC
}

/** Changes what is known about the exchange. */
export async function keepSyncFact(store: Store, change: Partial<SyncFact>): Promise<void> {
  const written = store.db.transaction('facts', 'readwrite')
  await wholly(written, async ({ store: facts }) => {
    const before = await facts.get('sync')
    const fact = before && 'digest' in before ? before : NO_SYNC
    await facts.put({ ...fact, ...change }, 'sync')
  })
  store.news.tell('sync')
}

/** Who I am, offices, desks and colleagues, as last fetched. */
export async function directoryFact(store: Store): Promise<Facts['directory'] | null> {
  const fact = await store.db.get('facts', 'directory')
  return fact && 'answer' in fact ? fact : null
}

/** Keeps a fetched directory. */
export async function keepDirectory(store: Store, fact: Facts['directory']): Promise<void> {
  await store.db.put('facts', fact, 'directory')
  store.news.tell('directory')
}

/** What was published otherwise than the app brings it; null: nothing was ever heard of. */
export async function practiceFact(store: Store): Promise<PracticeAnswer | null> {
  const fact = await store.db.get('facts', 'practice')
  return fact && 'published' in fact ? fact.published : null
}

/** Keeps what was published. */
export async function keepPractice(store: Store, published: PracticeAnswer): Promise<void> {
  await store.db.put('facts', { published }, 'practice')
}
