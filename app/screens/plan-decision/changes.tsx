import { type PlanChanges, planChanges } from '@cwmis/core/subject/case/plan-changes.ts'
import type { Plan, PlanAction } from '@cwmis/core/subject/case/state.ts'
import { Titled } from '../../parts/titled.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'

interface ChangesProps {
  readonly plan: Plan
  readonly draft: Plan
}

/** What the drafted version changes in the plan in force: new steps, steps that fall away, changed ones. */
export function Changes({ plan, draft }: ChangesProps) {
  const lines = linesOf(planChanges(plan, draft))
  const heading = t('screens.plan-decision.changes', { from: plan.version, to: draft.version })
  return (
    <Titled heading={heading}>
      {lines.length === 0 && <p>{t('screens.plan-decision.no-changes')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Titled>
  )
}

function linesOf({ added, gone, changed, reviewOn }: PlanChanges): readonly string[] {
  return [
    ...added.map((step) => t('screens.plan-decision.added', { step: stepText(step) })),
    ...gone.map((step) => t('screens.plan-decision.gone', { step: stepText(step) })),
    ...changed.map(({ before, after }) =>
      t('screens.plan-decision.changed', { before: stepText(before), after: stepText(after) }),
    ),
    ...(reviewOn
      ? [t('screens.plan-decision.review', { on: reviewOn.after ? dayText(reviewOn.after) : '—' })]
      : []),
  ]
}

function stepText({ what, who, due, status }: PlanAction): string {
  const parts = [what, who, due && dayText(due), t(`codes.action-status.${status}`)]
  return parts.filter(Boolean).join(' · ')
}
