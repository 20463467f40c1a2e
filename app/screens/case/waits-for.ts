import type { CaseState } from '@cwmis/core/subject/case/state.ts'

/** What the case waits for that somebody else must do: a message key, or null. */
export function waitsFor(state: CaseState, actor: string): string | null {
  if (state.status === 'proposed') return 'screens.case.waits.registration'
  if (state.draftPlan?.status === 'drafted' && state.draftPlan.author === actor)
    return 'screens.case.waits.plan'
  if (state.draftPlan?.status === 'returned') return 'screens.case.waits.returned'
  return state.closure?.by === actor && state.status !== 'closed'
    ? 'screens.case.waits.closure'
    : null
}
