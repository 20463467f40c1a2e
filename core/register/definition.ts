import type { Condition } from '../condition/condition.ts'
import type { Compartment } from '../entry/compartment.ts'
import type { SubjectType } from '../entry/subject.ts'
import type { Provenance } from '../provenance.ts'

/** How a cell is said: as it stands, a number, a day, a place, a desk, a colleague, or a code by its message. */
export type CellSort = 'text' | 'number' | 'day' | 'place' | 'desk' | 'person' | 'word'

/** One column. Its head is the message `registers.column.ID`. */
export interface RegisterColumn {
  readonly id: string
  readonly sort: CellSort
  /** Message key before the code of a `word` (`codes.sex`), or around it (`handoffs.{code}.title`). */
  readonly words?: string
}

/** A column of a list with where its cell comes from: `state.owner.desk`, `child.sex`; `names` and `born` are said as one. */
export interface ListColumn extends RegisterColumn {
  readonly at: string
  /** Only a day that is still to come is said. */
  readonly coming?: true
}

interface RegisterHead {
  readonly code: string
  /** Roles it is made for; what they see in it is decided by access, line by line. */
  readonly roles: readonly string[]
  readonly provenance: Provenance
}

/** One line for every subject of these sorts whose open slice meets a condition, in the order of a column. */
export interface ListRegister extends RegisterHead {
  readonly sort: 'list'
  readonly about: SubjectType | readonly SubjectType[]
  /** Asks `$state`; absent: all of them. */
  readonly keeps?: Condition
  /** Only cases whose child lives in a home: they are found by where children are placed, however many files there are. */
  readonly placed?: true
  /**
   * Legal time limits by name: instead of one line for every subject, one for each of these that ran out and has not
   * ended. Its columns may say `clock.clock`, `clock.startedAt`, `clock.dueAt`, `clock.daysOver` and `clock.told`.
   */
  readonly overdue?: readonly string[]
  /**
   * Time limits by name: one line for each of these that has not ended, whether or not it ran out, with the same
   * columns; `clock.daysOver` is empty while there is time. Never together with `overdue`.
   */
  readonly running?: readonly string[]
  /** Holds only what its reader may read in this compartment of each line's subject. */
  readonly compartment?: Compartment
  readonly columns: readonly ListColumn[]
  readonly order: { readonly by: string; readonly newestFirst: boolean }
}

/** What is counted: entries of some kinds, their rows, the subjects they are about, or cases as they stand. */
export interface SummaryCount {
  readonly kinds: readonly string[]
  /** Asks the answers of the open part; of `rowsOf`, those of the row. */
  readonly when?: Condition
  /** A table whose rows are counted instead of entries. */
  readonly rowsOf?: string
  /** Each subject once. */
  readonly subjects?: true
  /** The question whose answer names the worker; absent: the worker wrote the entry. */
  readonly names?: string
  /** The worker's own cases that are at work are counted instead, as they stand: asks `$state` and `$worker`. */
  readonly standing?: Condition
}

/** A line of a summary: the sum of what is counted. */
export interface SummaryLine {
  readonly id: string
  readonly sum: readonly SummaryCount[]
}

/** What one worker did in one month, counted from entries (F28). */
export interface SummaryRegister extends RegisterHead {
  readonly sort: 'summary'
  readonly lines: readonly SummaryLine[]
}

/**
 * A line of a return, counted from entries about the children of the home. *there*: the children who live there after
 * the last day and of whom something was written, in the last `months` (absent: ever); of `newest`, the last entry of
 * its kind decides. *entries*: what happened in the month while the child lived there.
 */
export interface ReturnLine {
  readonly id: string
  readonly count: 'there' | 'entries'
  readonly months?: number
  readonly newest?: true
  readonly sum: readonly Pick<SummaryCount, 'kinds' | 'when' | 'rowsOf'>[]
}

/** The children of one home in one month, counted from where they were placed and from what is written of them (F19). */
export interface ReturnRegister extends RegisterHead {
  readonly sort: 'return'
  readonly lines: readonly ReturnLine[]
}

export type RegisterDefinition = ListRegister | SummaryRegister | ReturnRegister

export type RegisterCell = string | number | null

/** A table as it is worked out; its name is the message `registers.table.NAME`. */
export interface RegisterTable {
  readonly name: string
  readonly columns: readonly RegisterColumn[]
  readonly rows: readonly (readonly RegisterCell[])[]
}
