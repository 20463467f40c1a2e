import { missing } from '@cwmis/core/form/missing.ts'
import { t } from '../../words/t.ts'
import { settledAnswers } from './closing.ts'
import type { FillProps } from './fill-props.ts'
import { fillScope } from './fill-scope.ts'
import { HAPPENED } from './happened.ts'
import { questionLabel } from './question-label.ts'

/** What nobody answered yet among the questions that count. It is said, and holds nothing back. */
export function Missing({ fill }: { readonly fill: FillProps }) {
  const paths = missingIn(fill)
  if (paths.length === 0) return null
  return (
    <section class="missing">
      <p>{t('parts.form.missing', { count: paths.length })}</p>
      <details>
        <summary>{t('parts.form.missing.list')}</summary>
        <ul>
          {paths.map((path) => (
            <li key={path}>
              <button
                type="button"
                class="button button-link"
                onClick={() => fill.goTo(path.split('.')[0] ?? path)}
              >
                {questionLabel(fill.form, path)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** Ids of questions, `table.column` for a column that lacks in some row. */
function missingIn(fill: FillProps): readonly string[] {
  const scope = fillScope({ ...fill, answers: settledAnswers(fill) })
  const asked = fill.kinds.flatMap((kind) => missing({ form: fill.form, kind }, scope))
  return fill.asksWhen && !fill.answers[HAPPENED] ? [HAPPENED, ...asked] : asked
}
