import type { CaseSpan, LivingSpan } from '@cwmis/core/timeline/spans.ts'
import { Go } from '../../parts/go.tsx'
import { Titled } from '../../parts/titled.tsx'
import { whenText } from '../../parts/when-text.ts'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'

/** The words of the living band, oldest first: told, never guessed. */
export function LivingList({ spans }: { readonly spans: readonly LivingSpan[] }) {
  return (
    <Titled heading={t('screens.timeline.living')}>
      {spans.length === 0 && <p>{t('screens.timeline.living.none')}</p>}
      <ol class="plain-list">
        {spans.map((span) => (
          <li key={span.entry}>
            <strong>{livingWords(span)}</strong>
            <span class="detail">
              {' '}
              {t('screens.timeline.living.told', { when: whenText(span.from) })}
              {span.until &&
                `, ${t('screens.timeline.living.until', { when: whenText(span.until) })}`}
            </span>
          </li>
        ))}
      </ol>
    </Titled>
  )
}

/** With whom, or why that is not said. */
export function livingWords({ told, why }: LivingSpan): string {
  if (told !== null) return t(`codes.living-arrangement.${told}`)
  const withheld = why === 'withheld'
  return t(withheld ? 'screens.timeline.living.withheld' : 'screens.timeline.living.unknown')
}

/** The words of the case band, oldest first. */
export function CaseList({ spans }: { readonly spans: readonly CaseSpan[] }) {
  return (
    <Titled heading={t('screens.timeline.cases')}>
      {spans.length === 0 && <p>{t('screens.timeline.cases.none')}</p>}
      <ol class="plain-list">
        {spans.map((span, at) => (
          <li key={`${span.subject.id}:${String(at)}`}>
            <Go to={`/cases/${span.subject.id}`}>
              {t('screens.timeline.case', { ref: shortRef(span.subject.id) })}
            </Go>{' '}
            <span class="detail">{caseWords(span)}</span>
          </li>
        ))}
      </ol>
    </Titled>
  )
}

function caseWords({ from, until }: CaseSpan): string {
  const begun = from === null ? t('screens.timeline.case.before') : whenText(from)
  if (until === null) return t('screens.timeline.case.open', { from: begun })
  return t('screens.timeline.case.closed', { from: begun, until: whenText(until) })
}
