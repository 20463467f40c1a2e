import { evaluate } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Step } from '../entry/process.ts'
import type { SubjectType } from '../entry/subject.ts'

/** The steps the process knows for a kind on a subject type. */
export function stepsFor(content: Content, type: SubjectType, kind: string): readonly Step[] {
  const { steps } = indexContent(content).process()
  return steps.filter((step) => step.kind === kind && step.subject === type)
}

/** Does the step's own condition hold? A step without one always may be taken. */
export function stepHolds(step: Step, scope: Scope): boolean {
  return step.when === undefined || evaluate(step.when, scope) === 'yes'
}

/** A move of a fold: from where it leads and to where. `step` is where the process says so. */
export interface Move {
  readonly from: readonly string[]
  readonly to: string
}

/**
 * The status a kept entry leads to, or null where it moves nothing. A step that starts at the present
 * status is taken first; a decision that was kept is taken wherever it starts (the judge let it pass);
 * a fact moves only from where its step starts, so that a late one never turns a subject back.
 */
export function movesTo(
  moves: readonly Move[],
  { status, sort }: { readonly status: string; readonly sort: 'fact' | 'decision' },
): string | null {
  const fitting = moves.find((move) => move.from.includes(status))
  if (fitting !== undefined) return fitting.to
  return sort === 'decision' ? (moves[0]?.to ?? null) : null
}
