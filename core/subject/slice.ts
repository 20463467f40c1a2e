import type { Clock } from '../clock/clock.ts'
import type { Compartment } from '../entry/compartment.ts'
import type { Facet } from '../entry/kind.ts'
import type { Answer, Answers } from '../form/answer.ts'

/** A pointer to an entry, with what a list shows of it. */
export interface Mention {
  readonly entry: string
  readonly kind: string
  readonly by: string
  readonly happenedOn: string
}

/** Latest answers of one kind. Long texts stay in the entry. */
export interface Latest extends Mention {
  readonly version: number
  readonly answers: Answers
}

/** Two entries that set the same field, neither having seen the other. Both are kept until a person resolves it. */
export interface Conflict {
  readonly field: string
  /** The later one (shown first), then the earlier one. */
  readonly entries: readonly [string, string]
  /** What each said, in the same order; null where the words are too long for a slice. */
  readonly answers: readonly [Answer | null, Answer | null]
}

/** A refused decision: shown as asked for. */
export interface Asked extends Mention {
  readonly rule: string
}

/** A matter of a partner that an officer said is this child's: whose, in its words, and by which entry. */
export interface Matter {
  readonly partner: string
  /** The court, or the station, as it was written. */
  readonly place: string
  readonly number: string
  readonly entry: string
}

/**
 * What every slice of every subject holds, whatever its compartment. At most 16 KB of JSON.
 * `revision` counts the entries that touched this slice (not the subject): it tells nothing of other compartments.
 */
export interface Slice {
  /** `case/1`: the fold that made it and its version. */
  readonly fold: string
  readonly revision: number
  readonly latest: { readonly [kind: string]: Latest }
  readonly counts: { readonly [kind: string]: number }
  /** Entries of a kind or version this fold does not know: kept, counted, not judged. */
  readonly unknown: number
  /** By which entry, and at which revision, the fields were set that stand: conflicts are found with it. Each field once. */
  readonly setBy: readonly {
    readonly entry: string
    readonly revision: number
    readonly fields: readonly string[]
  }[]
  readonly conflicts: readonly Conflict[]
  /** Of a case, in the compartment in which they were linked: what partners' matters are this child's. Absent: none. */
  readonly matters?: readonly Matter[]
}

/** What the open slice of a subject that is worked on holds besides. */
export interface OpenSlice extends Slice {
  readonly status: string
  readonly asked: readonly Asked[]
  /** The revision at which each facet last changed, and the entry that changed it. */
  readonly facets: {
    readonly [facet in Facet]?: { readonly revision: number; readonly entry: string }
  }
  readonly clocks: readonly Clock[]
  /** Compartments that nobody reads any more; absent: none. */
  readonly sealed?: readonly Compartment[]
  /** Entries named by `entry-misfiled`: hidden here. */
  readonly misfiled: readonly string[]
}
