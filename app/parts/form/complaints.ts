import { checkAnswers } from '@cwmis/core/form/check.ts'
import { hasWords, t } from '../../words/t.ts'
import { settledAnswers } from './closing.ts'
import { type FillProps, wordsOf } from './fill-props.ts'
import { fillScope } from './fill-scope.ts'
import { withoutHappened } from './happened.ts'
import { ownAnswers } from './own-answers.ts'

type Checked = Pick<FillProps, 'form' | 'kinds' | 'lists' | 'answers' | 'roots' | 'asOf'>

export interface FieldComplaint {
  readonly field: string
  /** Of a table: the row's id and the column it is about. Null: the whole answer. */
  readonly cell: { readonly row: string; readonly column: string } | null
  readonly words: string
  /** It cannot be signed as it stands; every other complaint is only said. */
  readonly blocking: boolean
}

/**
 * What the form's checks say of the answers so far, in words. An unanswered question is no complaint, and of a closed
 * one nothing is said.
 */
export function complaintsOf(fill: Checked): readonly FieldComplaint[] {
  const answers = withoutHappened(settledAnswers(fill)).body
  const scope = fillScope({ ...fill, answers })
  return fill.kinds
    .flatMap((kind) => checkAnswers({ ...fill, kind }, ownAnswers(fill.form, kind, answers), scope))
    .map(({ field: path, row, code, blocking }) => {
      const [field = path, column = ''] = path.split('.')
      const cell = row === null ? null : { row, column }
      return { field, cell, blocking, words: problemWords(fill, path, code) }
    })
}

function problemWords(fill: Checked, path: string, code: string): string {
  const own = `${wordsOf(fill.form)}.${path}.error.${code}`
  if (hasWords(own)) return t(own)
  const general = `parts.form.error.${code}`
  return t(hasWords(general) ? general : 'parts.form.wrong')
}
