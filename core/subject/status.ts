import { scopeOf } from '../rule/scope.ts'
import { type Move, movesTo, stepHolds, stepsFor } from '../rule/steps.ts'
import type { Moment } from './moment.ts'
import type { OpenSlice } from './slice.ts'

/** The moves of a subject type for kinds about which the published process says nothing. */
type Moves = { readonly [kind: string]: Move }

/**
 * The status after an entry: by the steps of the process, else by the shape of the machine itself.
 * `known` are the statuses the fold can hold; a step to any other word moves nothing.
 */
export function statusAfter<S extends string>(
  state: OpenSlice & { readonly status: S },
  moment: Moment,
  machine: { readonly known: readonly S[]; readonly moves: Moves },
): S {
  const { header, receipt } = moment.entry
  const steps = stepsFor(moment.content, header.subject.type, header.kind)
  const scope = scopeOf({
    header,
    answers: moment.answers,
    state: { open: state },
    asOf: receipt.recordedAt,
    receipt,
  })
  const own = machine.moves[header.kind]
  const moves = steps.length > 0 ? steps.filter((step) => stepHolds(step, scope)) : own ? [own] : []
  const to = movesTo(moves, { status: state.status, sort: moment.kind?.sort ?? 'fact' })
  return machine.known.find((status) => status === to) ?? state.status
}
