import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { RiskTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'

/** A lane of its own above the rail: safety may come before registration and return at any stage. */
export function Safety({ state }: { readonly state: CaseState }) {
  const last = state.visits[0]
  const safety = last?.safety && hasWords(`codes.safety-now.${last.safety}`) ? last.safety : null
  return (
    <section class="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{t('screens.case.safety')}</h2>
      <p>
        <RiskTag risk={state.risk} />{' '}
        {state.suggested && state.suggested !== state.risk && (
          <span>{t('screens.case.suggested', { risk: t(`codes.risk.${state.suggested}`) })}</span>
        )}
      </p>
      <p>
        {last && safety
          ? t('screens.case.last-seen', {
              safety: t(`codes.safety-now.${safety}`),
              on: dayText(last.happenedOn),
            })
          : t('screens.case.not-seen')}
      </p>
    </section>
  )
}
