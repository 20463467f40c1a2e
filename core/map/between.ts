import type { HandoffDefinition } from '../handoff/definition.ts'

/** A hand-off as one line of who sends what to whom. */
export interface Between {
  readonly code: string
  /** Message keys of those who send: roles, and parties without a role in the house. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** It goes the other way as well. */
  readonly bothWays: boolean
  readonly system: string | null
  /** The shortest time in which an answer is due, in hours; null where none is set. */
  readonly answerWithin: number | null
}

/** Every hand-off as one line of who sends what to whom, in the order of the rows. */
export function betweenWhom(handoffs: readonly HandoffDefinition[]): readonly Between[] {
  return handoffs.map(lineOf).sort((one, other) => (one.code < other.code ? -1 : 1))
}

function lineOf(row: HandoffDefinition): Between {
  const { code, from, to, outside = {}, bothWays = false, outsideSystem, answerWithin } = row
  const hours = Object.values(answerWithin)
  return {
    code,
    from: partiesOf(from, outside.from),
    to: partiesOf(to, outside.to),
    bothWays,
    system: outsideSystem,
    answerWithin: hours.length === 0 ? null : Math.min(...hours),
  }
}

function partiesOf(roles: readonly string[], outside: readonly string[] = []): readonly string[] {
  return [
    ...roles.map((role) => `roles.${role}`),
    ...outside.map((party) => `codes.outside-parties.${party}`),
  ]
}
