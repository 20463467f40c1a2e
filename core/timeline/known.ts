import type { Content } from '../content.ts'
import type { Entry } from '../entry/entry.ts'
import type { SubjectType } from '../entry/subject.ts'
import type { Slices } from '../subject/fold.ts'
import { foldSubject } from '../subject/folds.ts'
import { addDays } from '../time/date.ts'
import { type Instant, instantOf, isoOf, startOfDay } from '../time/instant.ts'

/** What a reader asks who wants to know what was known then. */
export interface KnownThen {
  /** Entries of one subject in the order of their seq. */
  readonly entries: readonly Entry[]
  /** ISO 8601 instant. */
  readonly on: string
}

/** The entries that had been recorded by then, whenever they happened; in the order given. */
export function recordedBy({ entries, on }: KnownThen): readonly Entry[] {
  const last: Instant = instantOf(on)
  return entries.filter(({ receipt }) => instantOf(receipt.recordedAt) <= last)
}

/**
 * The state of a subject as it was known on a past date: folded from what had been recorded by then. Entries
 * recorded later change nothing, not even those about what happened earlier.
 */
export function asKnownOn(content: Content, type: SubjectType, known: KnownThen): Slices {
  return foldSubject(content, type, recordedBy(known))
}

/** The last millisecond of a day `YYYY-MM-DD` in Kampala, as an ISO instant. Throws a RangeError for a text that names no day. */
export function endOfDay(date: string): string {
  return isoOf(startOfDay(addDays(date, 1)) - 1)
}
