import { checkAnswers } from '@cwmis/core/form/check.ts'
import { hasWords, t } from '../../words/t.ts'
import { type FillProps, wordsOf } from './fill-props.ts'
import { withoutHappened } from './happened.ts'
import { ownAnswers } from './own-answers.ts'
import { fillScope } from './pages.ts'

export interface FieldComplaint {
  readonly field: string
  readonly words: string
  /** It cannot be signed as it stands; every other complaint is only said. */
  readonly blocking: boolean
}

/** What the form's checks say of the answers so far, in words. An unanswered question is no complaint. */
export function complaintsOf(fill: FillProps): readonly FieldComplaint[] {
  const answers = withoutHappened(fill.answers).body
  const scope = fillScope({ ...fill, answers })
  return fill.kinds
    .flatMap((kind) => checkAnswers({ ...fill, kind }, ownAnswers(fill.form, kind, answers), scope))
    .map((problem) => ({
      field: problem.field,
      blocking: problem.blocking,
      words: problemWords(fill, problem.field, problem.code),
    }))
}

function problemWords(fill: FillProps, field: string, code: string): string {
  const own = `${wordsOf(fill.form)}.${field}.error.${code}`
  if (hasWords(own)) return t(own)
  const general = `parts.form.error.${code}`
  return t(hasWords(general) ? general : 'parts.form.wrong')
}
