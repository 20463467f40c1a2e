import type { Condition } from '../condition/condition.ts'
import { evaluate } from '../condition/evaluate.ts'
import type { Content } from '../content.ts'
import { inForce, type Provenance } from '../provenance.ts'
import { rootOf } from '../rule/scope.ts'
import { concernsOf } from '../subject/case/concerns.ts'
import type { ChildState } from '../subject/child/state.ts'
import type { Slices } from '../subject/fold.ts'
import { dateOf } from '../time/instant.ts'

/**
 * Something to bear in mind about a case or a report, said to whoever may read all it rests on: it decides nothing. `when` looks
 * at `concernCodes`, `$state` (as a rule does) and `$evidence.child` (the child's open slice). Words:
 * `remarks.NAME.words`.
 */
export interface Remark {
  readonly name: string
  readonly version: number
  readonly when: Condition
  readonly provenance: Provenance
}

/** What there is to remark about a file, as far as these slices and the child (null: not held) show it. */
export function remarksOn(
  content: Content,
  { slices, child }: { readonly slices: Slices; readonly child: ChildState | null },
  asOf: string,
): readonly Remark[] {
  const concernCodes = concernsOf(slices)
  const scope = {
    answers: concernCodes === null ? {} : { concernCodes },
    roots: { state: rootOf(slices), evidence: { child } },
    withheld: new Set<string>(),
    asOf,
  }
  return content.remarks.filter(
    ({ when, provenance }) => inForce(provenance, dateOf(asOf)) && evaluate(when, scope) === 'yes',
  )
}
