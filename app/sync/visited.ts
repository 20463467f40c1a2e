import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { SubjectAnswer } from '@cwmis/core/wire/subject.ts'
import type { OpenAccount } from '../machine.ts'
import type { StoredSubject } from '../store/shapes.ts'

/** A relation between two subjects, both of which the reader may see. */
export type Link = NonNullable<SubjectAnswer['links']>[number]

/** A subject that was asked for and is not part of what the device keeps: in memory only, gone with the page. */
export interface Visit {
  readonly base: StoredSubject
  readonly entries: readonly Entry[]
  readonly links: readonly Link[]
  /** Mark for older entries, null: these are all. */
  readonly next: string | null
}

const MOST_VISITS = 50
const visits = new WeakMap<OpenAccount, Map<string, Visit>>()

/** What was asked for before, by subject key. */
export function visited(open: OpenAccount, key: string): Visit | null {
  return visits.get(open)?.get(key) ?? null
}

/** Keeps a visit for as long as the account stays open; the oldest of too many goes. */
export function keepVisit(open: OpenAccount, key: string, visit: Visit): void {
  const held = visits.get(open) ?? new Map<string, Visit>()
  held.delete(key)
  held.set(key, visit)
  const [oldest] = held.keys()
  if (held.size > MOST_VISITS && oldest !== undefined) held.delete(oldest)
  visits.set(open, held)
}

/** Forgets a visit: the server no longer shows it. */
export function dropVisit(open: OpenAccount, key: string): void {
  visits.get(open)?.delete(key)
}
