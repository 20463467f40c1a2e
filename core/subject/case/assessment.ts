import type { Moment } from '../moment.ts'
import { textOf } from '../read.ts'
import { cut } from '../short.ts'
import type { Assessment, CaseState } from './state.ts'

/** More parts of life than these stay in their entries. */
const MOST_DOMAINS = 12

const NOTHING: Assessment = { begunOn: null, domains: [], completed: null, approvedBy: null }

/** The assessment began; the earliest beginning counts. */
export function begunAssessment(state: CaseState, { on }: Moment): CaseState {
  const before = state.assessment ?? NOTHING
  const begunOn = before.begunOn !== null && before.begunOn < on ? before.begunOn : on
  return { ...state, assessment: { ...before, begunOn } }
}

/** One part of life was assessed; of two the one that happened later stands. */
export function assessedDomain(state: CaseState, { entry, answers, on }: Moment): CaseState {
  const domain = cut(textOf(answers, 'domain'), 20)
  const before = state.assessment ?? NOTHING
  const known = before.domains.find((one) => one.domain === domain)
  if (domain === null || (known !== undefined && known.on > on)) return state
  const fresh = {
    domain,
    standing: cut(textOf(answers, 'standing'), 20),
    entry: entry.header.id,
    on,
  }
  const others = before.domains.filter((one) => one !== known)
  const domains = [...others, fresh].slice(-MOST_DOMAINS)
  return { ...state, assessment: { ...before, domains } }
}

/** The parts were put together; who agreed with an earlier conclusion has not agreed with this one. */
export function completedAssessment(state: CaseState, { entry, on }: Moment): CaseState {
  const before = state.assessment ?? NOTHING
  if (before.completed !== null && before.completed.on > on) return state
  const completed = { entry: entry.header.id, by: entry.header.author.actor, on }
  return { ...state, assessment: { ...before, completed, approvedBy: null } }
}

/** A supervisor agreed, if with the conclusion that stands. */
export function approvedAssessment(state: CaseState, { entry, answers }: Moment): CaseState {
  const before = state.assessment
  const meant = textOf(answers, 'assessment')
  if (before === null || before.completed === null) return state
  if (meant !== null && meant !== before.completed.entry) return state
  return { ...state, assessment: { ...before, approvedBy: entry.header.author.actor } }
}

/** A case that is opened again is assessed anew; what was told stays, to be asked "still true?". */
export function assessAgain(state: CaseState): CaseState {
  if (state.assessment === null) return state
  return { ...state, assessment: { ...state.assessment, completed: null, approvedBy: null } }
}

/** Nothing of a hidden entry stays assessed. */
export function forgetAssessment(state: CaseState, entry: string): CaseState {
  const before = state.assessment
  if (before === null) return state
  const domains = before.domains.filter((one) => one.entry !== entry)
  const gone = before.completed?.entry === entry
  const assessment = gone
    ? { ...before, domains, completed: null, approvedBy: null }
    : { ...before, domains }
  return { ...state, assessment }
}
