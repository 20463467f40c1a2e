import { evaluate } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import type { Content } from '../content.ts'
import { inForce } from '../provenance.ts'
import { scopeOf } from '../rule/scope.ts'
import { dateOf } from '../time/instant.ts'
import type { Moment } from './moment.ts'
import { gravest, RISKS, type Risk } from './owner.ts'
import type { OpenSlice } from './slice.ts'

/** What a risk tool suggests: the level and the names of the reasons, gravest first. Never "low": no reason, no level. */
export interface Suggestion {
  readonly level: Risk | null
  readonly reasons: readonly string[]
}

/**
 * The risk level the practice suggests for the answers in `scope` (an entry's open part): the gravest of the
 * reasons in force on `on` (`YYYY-MM-DD`) that hold. A person decides.
 */
export function suggestionFor(
  content: Content,
  { kind, on }: { readonly kind: string; readonly on: string },
  scope: Scope,
): Suggestion {
  const holding = content.riskSuggestions.filter(
    (row) =>
      row.kind === kind && inForce(row.provenance, on) && evaluate(row.when, scope) === 'yes',
  )
  const sorted = holding.toSorted((a, b) => RISKS.indexOf(a.level) - RISKS.indexOf(b.level))
  return {
    level: gravest(...holding.map((row) => row.level)),
    reasons: sorted.map((row) => row.name),
  }
}

/** What the entry at hand suggests, read from its open part alone. */
export function suggestionIn(state: OpenSlice, { entry, answers, content }: Moment): Suggestion {
  const { header, receipt } = entry
  const asOf = receipt.recordedAt
  const scope = scopeOf({ header, answers, state: { open: state }, asOf, receipt })
  return suggestionFor(content, { kind: header.kind, on: dateOf(header.happenedOn.from) }, scope)
}
