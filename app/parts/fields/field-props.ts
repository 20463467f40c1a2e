import type { Scope } from '@cwmis/core/condition/scope.ts'
import type { Answer } from '@cwmis/core/form/answer.ts'
import type { Field } from '@cwmis/core/form/definition.ts'

/** What is wrong with one cell of a table. */
export interface CellComplaint {
  /** The row's id. */
  readonly row: string
  readonly column: string
  readonly words: string
}

/** What every kind of question is given. */
export interface FieldProps {
  /** Where its words stand: `f08`, or `f01.children` for a column. */
  readonly words: string
  readonly field: Field
  /** Id of its first control; error links lead there. */
  readonly id: string
  readonly answer: Answer | undefined
  readonly set: (answer: Answer | undefined) => void
  /** Id of the words of the question, for a control without a label of its own. */
  readonly labelledBy: string
  /** Ids of the hint and of the complaint, for the control. */
  readonly describedBy: string | undefined
  /** Its number on paper; the numbers of a table's columns stand under it. */
  readonly number?: string | undefined
  /** Of a table: what is wrong in its rows. */
  readonly inRows?: readonly CellComplaint[]
  /** Of a table: what conditions of its columns may ask about the form around it. */
  readonly scope?: Scope
}
