import type { Answers } from '@cwmis/core/form/answer.ts'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { PlanTable } from '../case/plan-section.tsx'
import { Acts } from '../shared/acts.tsx'
import { FormAnswers } from '../shared/form-answers.tsx'

export interface PlanDecisionProps {
  readonly id: string
  readonly state: CaseState
  readonly answers: Answers
  /** The plan is this person's own: somebody else decides. */
  readonly own: boolean
}

/** The drafted plan beside the one in force, then approve or return with a word for its author. */
export function PlanDecisionView({ id, state, answers, own }: PlanDecisionProps) {
  const { plan, draftPlan } = state
  const waits = draftPlan?.status === 'drafted'
  const back = `/cases/${id}`
  return (
    <Page heading={t('screens.case.decide-plan')} back={back} wide>
      {!waits && (
        <EmptyState
          why="none-yet"
          words={t('screens.plan-decision.nothing')}
          action={{ to: back, words: t('screens.open') }}
        />
      )}
      {own && <Notice tone="soon" title={t('screens.plan-decision.own')} />}
      {waits && (
        <>
          <PlanTable
            plan={draftPlan}
            caption={t('screens.case.plan-draft', { version: draftPlan.version })}
          />
          {plan && (
            <PlanTable
              plan={plan}
              caption={t('screens.case.plan-now', { version: plan.version })}
            />
          )}
          <section aria-labelledby="whole-title">
            <h2 id="whole-title">{t('screens.plan-decision.whole')}</h2>
            <FormAnswers kind="plan-drafted" answers={answers} />
          </section>
        </>
      )}
      {waits && !own && (
        <Acts
          acts={[
            { words: 'screens.write.plan-approved.heading', to: `${back}/write/plan-approved` },
            { words: 'screens.write.plan-returned.heading', to: `${back}/write/plan-returned` },
          ]}
        />
      )}
    </Page>
  )
}
