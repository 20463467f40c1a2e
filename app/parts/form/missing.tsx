import { t } from '../../words/t.ts'
import type { FillProps } from './fill-props.ts'
import { wordsOf } from './fill-props.ts'
import { HAPPENED } from './happened.ts'
import type { PageOfForm } from './steps.ts'

interface MissingProps {
  readonly fill: FillProps
  readonly pages: readonly PageOfForm[]
}

/** What nobody answered yet among the questions that count. It is said, and holds nothing back. */
export function Missing({ fill, pages }: MissingProps) {
  const missing = pages
    .flatMap((page) => page.fields)
    .filter((field) => field.mark !== 'o' && field.type !== 'note' && !fill.answers[field.id])
  if (missing.length === 0) return null
  return (
    <section class="missing">
      <p>{t('parts.form.missing', { count: missing.length })}</p>
      <details>
        <summary>{t('parts.form.missing.list')}</summary>
        <ul>
          {missing.map((field) => (
            <li key={field.id}>
              <button type="button" class="button button-link" onClick={() => fill.goTo(field.id)}>
                {t(
                  `${field.id === HAPPENED ? 'parts.form' : wordsOf(fill.form)}.${field.id}.label`,
                )}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
