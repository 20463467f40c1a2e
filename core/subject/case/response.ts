import { evaluate } from '../../condition/evaluate.ts'
import type { Index } from '../../content-index.ts'
import type { Answers } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import type { CaseState } from './state.ts'

/** Does an entry of this kind with these answers say that somebody saw the child? */
export function isResponse(
  index: Index,
  { kind, answers }: { readonly kind: string; readonly answers: Answers },
): boolean {
  const scope = { answers, roots: {}, withheld: new Set<string>(), asOf: '' }
  return index
    .process()
    .responses.some(
      (one) => one.kind === kind && (one.when === undefined || evaluate(one.when, scope) === 'yes'),
    )
}

/** The case with the earliest time at which somebody saw the child. */
export function withResponse(state: CaseState, { index, entry, answers, on }: Moment): CaseState {
  const { id, kind } = entry.header
  const isEarlier = state.response === null || on < state.response.at
  if (!isEarlier || !isResponse(index, { kind, answers })) return state
  return { ...state, response: { at: on, entry: id } }
}

/** The case without the response that a hidden entry told of. */
export function forgetResponse(state: CaseState, entry: string): CaseState {
  return state.response?.entry === entry ? { ...state, response: null } : state
}
