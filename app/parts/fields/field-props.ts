import type { Answer } from '@cwmis/core/form/answer.ts'
import type { Field } from '@cwmis/core/form/definition.ts'

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
}
