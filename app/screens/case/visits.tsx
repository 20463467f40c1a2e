import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'

/** The last visits and when the next one is promised. */
export function Visits({ state }: { readonly state: CaseState }) {
  return (
    <section id="visits" aria-labelledby="visits-title">
      <h2 id="visits-title">{t('screens.case.section.visits')}</h2>
      <p>
        {state.nextVisitOn
          ? t('screens.case.next-visit', { on: dayText(state.nextVisitOn) })
          : t('screens.case.no-next-visit')}
      </p>
      <ul>
        {state.visits.map((visit) => (
          <li key={visit.entry}>
            {dayText(visit.happenedOn)} · {code('seen', visit.seen)} ·{' '}
            {code('safety-now', visit.safety)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function code(list: string, value: string | null): string {
  const key = `codes.${list}.${value ?? ''}`
  return hasWords(key) ? t(key) : t('parts.answers.none')
}
