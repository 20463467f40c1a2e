import type { Entry, Parts, Receipt } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Effects } from '@cwmis/core/subject/fold.ts'

/** An entry as it goes into the ledger. `subject` is the one it is filed under: for a released entry not always its own. */
export interface Kept {
  readonly subject: Subject
  readonly entry: Entry & { readonly receipt: Receipt }
  /** The parts with their salts. */
  readonly parts: Parts
  readonly signature: string
  readonly effects: Effects
  readonly ordinal: number
  readonly bundle: string
}
