import type { Answers } from '@cwmis/core/form/answer.ts'
import type { CaseState, Plan } from '@cwmis/core/subject/case/state.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { ChildVoice } from '../case/child-voice.tsx'
import { PlanTable } from '../case/plan-section.tsx'
import { Acts } from '../shared/acts.tsx'
import { FormAnswers } from '../shared/form-answers.tsx'
import { Changes } from './changes.tsx'

export interface PlanDecisionProps {
  readonly id: string
  readonly state: CaseState
  readonly answers: Answers
  /** The plan is this person's own: somebody else decides. */
  readonly own: boolean
}

/** The drafted plan beside the one in force, then approve or return with a word for its author. */
export function PlanDecisionView({ id, state, answers, own }: PlanDecisionProps) {
  const { draftPlan } = state
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
      {waits && own && <Notice tone="soon" title={t('screens.plan-decision.own')} />}
      {waits && <Plans plan={state.plan} draft={draftPlan} answers={answers} />}
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

interface PlansProps {
  readonly plan: Plan | null
  readonly draft: Plan
  readonly answers: Answers
}

function Plans({ plan, draft, answers }: PlansProps) {
  return (
    <>
      {plan && <Changes plan={plan} draft={draft} />}
      <ChildVoice plan={draft} level={2} />
      <PlanTable plan={draft} caption={t('screens.case.plan-draft', { version: draft.version })} />
      {plan && (
        <PlanTable plan={plan} caption={t('screens.case.plan-now', { version: plan.version })} />
      )}
      <Titled heading={t('screens.plan-decision.whole')}>
        <FormAnswers kind="plan-drafted" answers={answers} />
      </Titled>
    </>
  )
}
