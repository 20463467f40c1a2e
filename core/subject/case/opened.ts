import type { Answers } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import { gravest, riskOf } from '../owner.ts'
import { codesOf, isElsewhere, placeOf, says, textOf } from '../read.ts'
import { added } from './added.ts'
import { type CaseState, MOST_REPORTS } from './state.ts'

const MOST_CONCERNS = 20

/** The first opening says who is responsible and how grave it is; a later one only describes. */
export function opened(state: CaseState, moment: Moment): CaseState {
  const { answers } = moment
  const described = describe(state, answers)
  const reports = added(state.reports, textOf(answers, 'report'), MOST_REPORTS)
  if (state.owner.since !== '') return { ...described, reports }
  const owner = {
    desk: textOf(answers, 'desk'),
    actor: textOf(answers, 'owner') ?? moment.entry.header.author.actor,
    post: textOf(answers, 'post'),
    since: moment.on,
  }
  const risk = gravest(state.risk, riskOf(textOf(answers, 'riskLevel')))
  return { ...described, reports, owner, risk, child: textOf(answers, 'child') }
}

/**
 * The case goes on with what its report said. What stands in compartments stays known as standing there, whoever
 * opened the case; of the open concerns the opening has the word, where it named any.
 */
export function registered(state: CaseState, { answers }: Moment): CaseState {
  const named = state.concerns.length > 0
  const report = textOf(answers, 'report')
  return {
    ...state,
    reports: added(state.reports, report, MOST_REPORTS),
    registeredFrom: added(state.registeredFrom, report, MOST_REPORTS),
    concerns: named ? state.concerns : codesOf(answers, 'concernCodes').slice(0, MOST_CONCERNS),
    concernElsewhere: state.concernElsewhere || isElsewhere(answers.concernCodes),
  }
}

/** What its report says now comes to what is known; nothing known goes. */
export function toldAnew(state: CaseState, { answers }: Moment): CaseState {
  const concerns = [...new Set([...state.concerns, ...codesOf(answers, 'concernCodes')])]
  return {
    ...state,
    concerns: concerns.slice(0, MOST_CONCERNS),
    concernElsewhere: state.concernElsewhere || isElsewhere(answers.concernCodes),
  }
}

/** The answers of a describing entry as the case shows them; what it does not say stays. */
export function describe(state: CaseState, answers: Answers): CaseState {
  const concern = answers.concernCodes
  const primary = answers.primaryConcern
  return {
    ...state,
    concerns: concern ? codesOf(answers, 'concernCodes').slice(0, MOST_CONCERNS) : state.concerns,
    primaryConcern: primary ? textOf(answers, 'primaryConcern') : state.primaryConcern,
    concernElsewhere:
      concern || primary ? isElsewhere(concern) || isElsewhere(primary) : state.concernElsewhere,
    place: says(answers, 'village') ? (placeOf(answers, 'village')?.place ?? null) : state.place,
  }
}
