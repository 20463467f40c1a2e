import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { Go } from '../../parts/go.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'

interface CaseHandoffsProps {
  readonly state: CaseState
  /** Those on this device. */
  readonly handoffs: readonly SubjectView<'handoff'>[]
}

/** What was asked of other offices for this case and how far it is. */
export function CaseHandoffs({ state, handoffs }: CaseHandoffsProps) {
  const here = new Set(handoffs.map((one) => one.subject.id))
  const elsewhere = state.handoffs.filter((id) => !here.has(id))
  return (
    <section id="handoffs" aria-labelledby="handoffs-title">
      <h2 id="handoffs-title">{t('screens.case.section.handoffs')}</h2>
      {state.handoffs.length + handoffs.length === 0 && <NoneHere state={state} />}
      <ul class="cards">
        {handoffs.map(({ subject, state: handoff }) => (
          <li class="card" key={subject.id}>
            <Go to={`/handoffs/${subject.id}`}>{handoffTitle(handoff.code)}</Go>{' '}
            <StatusTag words={t(`status.handoff.${handoff.status}`)} />{' '}
            {handoff.sentAt && <span class="detail">{dayText(handoff.sentAt)}</span>}
          </li>
        ))}
        {elsewhere.map((id) => (
          <li class="card" key={id}>
            <Go to={`/handoffs/${id}`}>{t('screens.case.handoff', { ref: shortRef(id) })}</Go>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** No open request stands here; ended ones are not kept on a device, and stand in what happened. */
function NoneHere({ state }: { readonly state: CaseState }) {
  const made = state.counts['referral-made'] ?? 0
  return (
    <p>
      {t(made === 0 ? 'screens.case.no-handoffs' : 'screens.case.handoffs-ended', { count: made })}
    </p>
  )
}

/** What is asked of whom, by the hand-off's own words. */
export function handoffTitle(code: string | null): string {
  const key = `handoffs.${code ?? ''}.title`
  return t(hasWords(key) ? key : 'screens.subject.handoff')
}
