import type { Compartment } from '../entry/compartment.ts'
import type { Subject } from '../entry/subject.ts'
import type { CaseState } from './case/state.ts'
import type { ChildState } from './child/state.ts'
import type { HandoffState } from './handoff/state.ts'
import type { HomeState } from './home/state.ts'
import type { ReportState } from './report/state.ts'
import type { OpenSlice, Slice } from './slice.ts'

/** The state of a subject as far as a reader may read it: one slice per compartment held. */
export type Slices = Readonly<Partial<Record<Compartment, Slice>>>

/** The open slice by subject type. Households keep the generic slice until their tools come. */
export interface OpenStates {
  readonly report: ReportState
  readonly child: ChildState
  readonly case: CaseState
  readonly handoff: HandoffState
  readonly household: OpenSlice
  readonly home: HomeState
}

/** What an entry changes around its subject; written by `append` in the same transaction. */
export interface Effects {
  readonly links: readonly {
    readonly to: Subject
    readonly kind: string
    readonly until?: true
  }[]
  /**
   * Who may see what from now on. `on` is the subject it opens, where that is another than the entry's own
   * (the child of a case, the report a hand-off is about). A grant stands under the subject that gave it:
   * `ends` takes back only what entries of this same subject gave.
   */
  readonly grants: readonly {
    readonly principal: string
    readonly relation: 'owner' | 'desk' | 'author' | 'party'
    readonly on?: Subject
    readonly ends?: true
  }[]
  readonly exclusions: readonly { readonly actor: string; readonly ends?: true }[]
  /** Place id of the subject, where this entry says it. */
  readonly place: string | null
  /** Plain match tokens (folded name parts, phone endings, references); the ledger keys them before storing. */
  readonly tokens: readonly string[]
}
