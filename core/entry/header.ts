import type { Compartment } from './compartment.ts'
import type { Subject } from './subject.ts'

/** How exactly a time is known. A clock starts only from `minute` or `hour`; vaguer times take their earliest instant. */
export type Precision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'range'

/** When something happened: the half-open interval [from, to) of ISO 8601 UTC instants, and how exactly it is known. */
export interface When {
  readonly from: string
  readonly to: string
  readonly precision: Precision
}

/** Who wrote: the person (or system), the post they acted from and its role. A door's own entries name `rule:NAME`, `door:NAME` or `connector:NAME` as actor. */
export interface Author {
  readonly actor: string
  readonly post: string | null
  readonly role: string
}

/** What the author's screen showed when the entry was written: the server's last stamp and the author's own entries on top of it. */
export interface Seen {
  readonly stamp: string | null
  readonly own: readonly string[]
}

/**
 * The signed header. Its shape is frozen from the first entry on (see header.test.ts):
 * a change here makes every stored signature unverifiable.
 */
export interface Header {
  readonly shape: 1
  readonly id: string
  readonly bundle: string
  readonly subject: Subject
  readonly kind: string
  readonly version: number
  readonly author: Author
  /** The key that signed: a device id, or `door:NAME` for an office import, SMS or connector. */
  readonly device: string
  /** Who vouches for an author without a key of their own (a door), else null. */
  readonly attestedBy: string | null
  readonly happenedOn: When
  readonly writtenAt: string
  /** Absent (null) for paper, SMS and import: the author saw nothing. */
  readonly seen: Seen | null
  /** Salted SHA-256 of each part, lower-case hex. */
  readonly commitments: Readonly<Partial<Record<Compartment, string>>>
}

/** A kind as versions name it: `visit-recorded@1`. */
export function kindKey(kind: string, version: number): string {
  return `${kind}@${String(version)}`
}
