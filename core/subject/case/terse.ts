import { cut } from '../short.ts'
import type { CaseState, Plan } from './state.ts'

const FEW_VISITS = 2
const SHORT = 16

/** An overfull case: the steps of its plans and of its safety keep their codes, days and first words. */
export function terse(state: CaseState): CaseState {
  const { safety } = state
  return {
    ...state,
    plan: tersePlan(state.plan),
    draftPlan: tersePlan(state.draftPlan),
    safety: safety && {
      ...safety,
      steps: safety.steps.map((step) => ({
        ...step,
        what: cut(step.what, SHORT) ?? '',
        who: null,
      })),
    },
    visits: state.visits.slice(0, FEW_VISITS),
  }
}

function tersePlan(plan: Plan | null): Plan | null {
  if (plan === null) return null
  const actions = plan.actions.map((action) => ({
    ...action,
    what: cut(action.what, SHORT) ?? '',
    who: null,
  }))
  return { ...plan, actions, child: plan.child && { ...plan.child, wish: null } }
}
