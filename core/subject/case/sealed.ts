import type { CaseState } from './state.ts'

/** How far a court is with a child's matter. */
const COURT_FOLLOWED = 'court-followed'

/**
 * The case with its seal as it stands after an entry: once a court has ended the matter and the case is closed, which
 * is the end of after-care too, nobody reads what was kept apart of the child's dealings with the law. Opening the
 * case again, or a court that goes on, lifts it. Source: Children Act (Cap 62), what was found does not follow the
 * child; that it is sealed with the closing is [P].
 */
export function sealedAfter(state: CaseState): CaseState {
  const isSealed = state.status === 'closed' && hasEnded(state)
  if (isSealed === (state.sealed !== undefined)) return state
  if (isSealed) return { ...state, sealed: ['CICL'] }
  const { sealed: _lifted, ...open } = state
  return open
}

/** The newest word on the court tells the day on which it ended. */
function hasEnded({ latest }: CaseState): boolean {
  const ended = latest[COURT_FOLLOWED]?.answers.outcomeOn
  return ended !== undefined && 'v' in ended
}
