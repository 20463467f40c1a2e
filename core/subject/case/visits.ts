import type { Moment } from '../moment.ts'
import { mentionOf } from '../moment.ts'
import { textOf } from '../read.ts'
import type { CaseState, Visit } from './state.ts'

const MOST_VISITS = 5

/** The last five visits by the day they happened, newest first, and the next one as the newest of them named it. */
export function withVisit(state: CaseState, moment: Moment): CaseState {
  const { answers } = moment
  const visit: Visit = {
    ...mentionOf(moment),
    mode: textOf(answers, 'mode'),
    seen: textOf(answers, 'seen'),
    safety: textOf(answers, 'safetyNow'),
  }
  const visits = [visit, ...state.visits].toSorted(newestFirst).slice(0, MOST_VISITS)
  const newest = visits[0]?.entry === visit.entry
  return {
    ...state,
    visits,
    nextVisitOn: newest ? textOf(answers, 'nextVisitOn') : state.nextVisitOn,
  }
}

function newestFirst(left: Visit, right: Visit): number {
  if (left.happenedOn === right.happenedOn) return 0
  return left.happenedOn > right.happenedOn ? -1 : 1
}
