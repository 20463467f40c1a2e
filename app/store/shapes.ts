import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Bundle, Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject, SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'

/** A subject as the server last gave it. `stamp` is opaque: equal state, equal stamp. */
export interface StoredSubject {
  readonly key: string
  readonly subject: Subject
  readonly type: SubjectType
  readonly stamp: string
  readonly slices: Slices
  /** Compartments this reader holds: what stands in any other is withheld, not missing. */
  readonly compartments: readonly Compartment[]
  /** When it was fetched, ISO 8601 UTC. */
  readonly fetchedAt: string
}

/**
 * A bundle of the outbox. `waiting`: not yet acknowledged · `kept`: acknowledged, still shown on top of the
 * server's state until that state holds it · `refused`: shown with its rule until its author dismisses it.
 */
export interface Sending {
  /** Place in the outbox, given by the store; the order of writing. */
  readonly order?: number
  readonly id: string
  readonly bundle: Bundle
  /** The same entries as a fold takes them, with the predicted receipts. */
  readonly entries: readonly Entry[]
  readonly subjects: readonly string[]
  readonly urgent: boolean
  readonly state: 'waiting' | 'kept' | 'refused'
  readonly rule: string | null
  readonly repeated: boolean
  readonly writtenAt: string
  readonly answeredAt: string | null
  /** When the server last failed over this bundle alone: it no longer goes with others. `rule` is the problem's code. */
  readonly setAsideAt?: string | null
  /** When the office took it in, by the office's clock. */
  readonly takenAt?: string | null
}

/** A form being filled in. */
export interface Draft {
  readonly key: string
  /** `F08@1`: a draft stays with the form version it was begun with. */
  readonly form: string
  readonly subject: Subject | null
  readonly answers: Answers
  /** Id of the field or page at which it stopped. */
  readonly at: string | null
  readonly savedAt: string
}
