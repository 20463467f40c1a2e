import type { Content } from '@cwmis/core/content.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import type { Keys } from '../keys/keys.ts'
import type { AppendResult, Caller } from './caller.ts'
import type { Kept } from './kept.ts'
import type { Locked } from './locked.ts'
import type { OpenedSlices } from './opened.ts'
import type { Released } from './release.ts'
import type { Working } from './working.ts'

/** A bundle under its locks, and everything it is decided on. */
export interface Question {
  readonly content: Content
  readonly keys: Keys
  readonly caller: Caller
  readonly bundle: Bundle
  readonly locked: Locked
  /** Ids of all subjects under the lock. */
  readonly ids: readonly string[]
  /** Where slices opened for it are kept. */
  readonly opened?: OpenedSlices
  readonly released: Released | null
  /** The desks its hand-offs go to, so far as they stand. */
  readonly desks: readonly KnownDesk[]
  /** Slices that an older fold had made, folded anew, by subject id. */
  readonly refolded: ReadonlyMap<string, Slices>
  /** The next free child number. */
  readonly nextNumber: () => ChildNumber
}

/** A desk that stands, with the roles of the posts at it. */
export interface KnownDesk {
  readonly desk: string
  readonly roles: readonly string[]
}

/** A child's number and the leased ordinal it was made from. */
export interface ChildNumber {
  readonly ordinal: number
  readonly number: string
}

/** What `append` decided about a bundle, before anything is written. */
export interface Decision {
  readonly result: AppendResult
  readonly kept: readonly Kept[]
  readonly moved: readonly Working[]
  /** Why the bundle goes to quarantine, or null. */
  readonly quarantine: string | null
  /** The quarantined entry this bundle released. */
  readonly released: Released | null
}

/** Other subjects must be locked first: begin again with these as well. */
export interface NeedsMore {
  readonly needs: readonly Subject[]
}
