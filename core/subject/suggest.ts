import { evaluate } from '../condition/evaluate.ts'
import { inForce } from '../provenance.ts'
import { scopeOf } from '../rule/scope.ts'
import { dateOf } from '../time/instant.ts'
import type { Moment } from './moment.ts'
import type { Risk } from './owner.ts'
import type { OpenSlice } from './slice.ts'

/**
 * The risk level the practice suggests for the answers of this entry: the first row in force that holds,
 * read from the open part alone. Null where none does: a suggestion never says "low".
 */
export function suggestedRisk(state: OpenSlice, moment: Moment): Risk | null {
  const { entry, answers, content } = moment
  const on = dateOf(entry.header.happenedOn.from)
  const scope = scopeOf({
    header: entry.header,
    answers,
    state: { open: state },
    asOf: entry.receipt.recordedAt,
    receipt: entry.receipt,
  })
  const row = content.riskSuggestions.find(
    ({ kind, when, provenance }) =>
      kind === entry.header.kind && inForce(provenance, on) && evaluate(when, scope) === 'yes',
  )
  return row?.level ?? null
}
