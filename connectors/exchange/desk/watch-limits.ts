import { inForce, type Provenance } from '@cwmis/core/provenance.ts'
import { proposed } from '@cwmis/practice/provenance.ts'

/** How long is too long with a partner, as one version of it with its first day. */
export interface WatchLimit {
  readonly version: number
  /** How many usual gaps of silence raise the alarm once they are over. */
  readonly silentGaps: number
  /** Hours for which counts of a day may differ while both sides look for what is missing. */
  readonly differHours: number
  readonly provenance: Provenance
}

/** All versions; those that told of it warn and count, and do nothing to the partner. */
export const WATCH_LIMITS: readonly WatchLimit[] = [
  {
    version: 1,
    silentGaps: 3,
    differHours: 6,
    provenance: proposed('Three usual gaps without a word, a working day of looking for messages'),
  },
]

/** The version in force on a day (`YYYY-MM-DD`); null: nobody is told. */
export function watchLimitOn(limits: readonly WatchLimit[], day: string): WatchLimit | null {
  return limits.findLast(({ provenance }) => inForce(provenance, day)) ?? null
}
