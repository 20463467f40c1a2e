import type { Safety as Assessed, CaseState } from '@cwmis/core/subject/case/state.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { RiskTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { nextSeen } from './next-seen.ts'

interface SafetyProps {
  readonly state: CaseState
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
}

/** A lane of its own above the rail: safety may come before registration and return at any stage. */
export function Safety({ state, today }: SafetyProps) {
  const { safety } = state
  return (
    <section class="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{t('screens.case.safety')}</h2>
      <Level state={state} />
      <p>{lastSeen(state)}</p>
      <NextSeen state={state} today={today} />
      {safety ? <Now safety={safety} /> : <p>{t('screens.case.not-assessed')}</p>}
    </section>
  )
}

/** The level decided; the suggested one with every reason, and what a worker found below it. */
function Level({ state }: { readonly state: CaseState }) {
  const directory = useDirectory()
  const { risk, suggested, suggestedFor, safety } = state
  const who = safety ? directory.person(safety.by)?.name : undefined
  const differs = suggested !== null && suggested !== risk
  return (
    <>
      <p>
        <RiskTag risk={risk} />{' '}
        {differs && t('screens.case.suggested', { risk: t(`codes.risk.${suggested}`) })}
      </p>
      {suggestedFor && (
        <details class="why">
          <summary>{t('screens.case.suggested-for')}</summary>
          <ul>
            {suggestedFor.reasons.map((reason) => (
              <li key={reason}>{said('risk-reasons', reason)}</li>
            ))}
          </ul>
        </details>
      )}
      {safety?.below && (
        <p>
          {t('screens.case.below', {
            who: who ?? t('screens.somebody'),
            risk: t(`codes.risk.${safety.below}`),
          })}
        </p>
      )}
    </>
  )
}

function NextSeen({ state, today }: SafetyProps) {
  const on = nextSeen(state)
  if (on === null) return <p>{t('screens.case.no-next-seen')}</p>
  const key = on < today ? 'screens.case.next-seen-late' : 'screens.case.next-seen'
  return <p>{t(key, { on: dayText(on) })}</p>
}

/** Where the child is safe, by which steps, and what still threatens it. */
function Now({ safety }: { readonly safety: Assessed }) {
  const { decision, steps, threats, happenedOn } = safety
  return (
    <>
      {decision && (
        <p>
          {t('screens.case.safe-where', {
            where: said('safety-decisions', decision),
            on: dayText(happenedOn),
          })}
        </p>
      )}
      <h3>{t('screens.case.steps')}</h3>
      {steps.length === 0 && <p>{t('screens.case.no-steps')}</p>}
      <ul>
        {steps.map(({ what, who, due }) => (
          <li key={`${what}${due ?? ''}`}>
            {[what, who, due && dayText(due)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
      <h3>{t('screens.case.threats')}</h3>
      {threats.length === 0 && <p>{t('screens.case.no-threats')}</p>}
      <ul>
        {threats.map(({ type, severity, immediacy }, place) => (
          <li key={`${type ?? ''}${String(place)}`}>
            {[
              type === null ? t('screens.restricted') : said('danger-types', type),
              said('severity', severity),
              said('immediacy', immediacy),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </>
  )
}

function lastSeen({ visits }: CaseState): string {
  const last = visits[0]
  if (!last?.safety || !hasWords(`codes.safety-now.${last.safety}`)) {
    return t('screens.case.not-seen')
  }
  const safety = t(`codes.safety-now.${last.safety}`)
  return t('screens.case.last-seen', { safety, on: dayText(last.happenedOn) })
}

function said(list: string, code: string | null): string {
  const key = `codes.${list}.${code ?? ''}`
  return t(hasWords(key) ? key : 'parts.answers.none')
}
