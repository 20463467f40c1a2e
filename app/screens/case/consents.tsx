import { stands } from '@cwmis/core/subject/case/consent.ts'
import type { CaseState, Consent } from '@cwmis/core/subject/case/state.ts'
import { Go } from '../../parts/go.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import type { May } from '../shared/use-may.ts'

interface ConsentsProps {
  readonly id: string
  readonly state: CaseState
  readonly may: May
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
}

/** What was said to each purpose, with the way to take it back. Protection goes on with or without it. */
export function Consents({ id, state, may, today }: ConsentsProps) {
  const given = state.consents.filter((one) => stands(one, today))
  return (
    <section id="consents" aria-labelledby="consents-title">
      <h2 id="consents-title">{t('screens.case.section.consents')}</h2>
      <p>{t('screens.case.consent-never-gates')}</p>
      {state.consents.length === 0 && <p>{t('screens.case.no-consents')}</p>}
      <ul>
        {state.consents.map((one) => (
          <li key={one.purpose}>
            {said('consent-purposes', one.purpose)}{' '}
            <StatusTag words={t(wordsOf(one, today))} asked={!given.includes(one)} />{' '}
            <span class="detail">
              {[said('consent-by', one.by), dayText(one.withdrawnOn ?? one.on)].join(' · ')}
              {one.basis && ` · ${said('consent-basis', one.basis)}`}
            </span>
          </li>
        ))}
      </ul>
      {given.length > 0 && may.write('consent-withdrawn') && (
        <Go to={`/cases/${id}/write/consent-withdrawn`}>
          {t('screens.write.consent-withdrawn.heading')}
        </Go>
      )}
    </section>
  )
}

function wordsOf(one: Consent, today: string): string {
  if (one.withdrawnOn !== null) return 'screens.case.consent.withdrawn'
  if (one.given === 'not-accepted') return 'screens.case.consent.not-accepted'
  if (one.given === 'yes') {
    return stands(one, today) ? 'screens.case.consent.given' : 'screens.case.consent.over'
  }
  return one.given === 'no' ? 'screens.case.consent.refused' : 'screens.case.consent.not-needed'
}

function said(list: string, code: string | null): string {
  const key = `codes.${list}.${code ?? ''}`
  return t(hasWords(key) ? key : 'parts.answers.none')
}
