import type { Pool } from 'pg'
import type { OpenedSlices } from './append/opened.ts'
import type { Sharing } from './append/sharing.ts'
import type { Keys } from './keys/keys.ts'

/** What this process has done so far: by it whoever follows knows that there may be news, without asking the database. */
export interface Motion {
  /** Uses of the serving pool: each may have left an entry or an audit row. */
  served: number
  /** Rounds of the sequencer that gave a position to an entry. */
  placed: number
}

/** An open ledger: a pool for each role that signs in, and the keys that are not in the database. */
export interface Ledger {
  readonly serve: Pool
  readonly sequence: Pool
  readonly view: Pool
  readonly count: Pool
  readonly keeper: Pool
  readonly keys: Keys
  /** Where bundles brought at the same time find their transaction. */
  readonly sharing: Sharing
  readonly motion: Motion
  /** Slices this process has opened lately. */
  readonly opened: OpenedSlices
  /** Ordinals of child numbers leased by this process and not yet given. */
  readonly childOrdinals: number[]
  /** Holds an invented world, whose past was never lived through: a caller may then say when an entry was recorded. */
  readonly invented: boolean
}
