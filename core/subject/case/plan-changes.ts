import { same } from '../same.ts'
import type { Plan, PlanAction } from './state.ts'

/** What a drafted version changes in the plan in force, step by step. */
export interface PlanChanges {
  readonly added: readonly PlanAction[]
  readonly gone: readonly PlanAction[]
  readonly changed: readonly { readonly before: PlanAction; readonly after: PlanAction }[]
  /** The day of the next look, where it moves. */
  readonly reviewOn: { readonly before: string | null; readonly after: string | null } | null
}

/** The difference between two versions; steps are the same one where their rows are. Without a plan in force all is new. */
export function planChanges(plan: Plan | null, draft: Plan): PlanChanges {
  const before = new Map((plan?.actions ?? []).map((action) => [action.row, action]))
  const kept = new Set(draft.actions.map((action) => action.row))
  return {
    added: draft.actions.filter((action) => !before.has(action.row)),
    gone: [...before.values()].filter((action) => !kept.has(action.row)),
    changed: draft.actions.flatMap((after) => {
      const old = before.get(after.row)
      return old === undefined || same(old, after) ? [] : [{ before: old, after }]
    }),
    reviewOn:
      plan === null || plan.reviewOn === draft.reviewOn
        ? null
        : { before: plan.reviewOn, after: draft.reviewOn },
  }
}
