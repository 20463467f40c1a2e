/** What can be compared with: a literal, or the value at another path. */
export type Operand = string | number | boolean | { readonly at: string }

/**
 * The one condition language: skip logic, validation, rules, clocks, later indicators. Plain data.
 *
 * A path is a field id of the form at hand (`seen`, `children.sex` for a column inside `some`),
 * or starts with `$`: `$state.risk`, `$state.openTracks`, `$author.role`, `$author.actor`,
 * `$entry.happenedOn`, `$evidence.NAME.…`, `$asOf`.
 *
 * Five answers: yes · no · unknown (answered "not known", "declined", "not asked", "does not apply")
 * · missing (nobody answered yet) · withheld (it stands in a compartment the reader does not hold).
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A field was answered with a value (yes), with a no-answer or not at all (no), withheld. */
  | { readonly answered: string }
  /** One of the four kinds of no answer stands there. */
  | { readonly unanswerable: string }
  | { readonly of: string; readonly is: Operand }
  /** Equals one of; a code may end in `.*` (`SX.*`). */
  | { readonly of: string; readonly in: readonly (string | number)[] }
  /** A multi answer holds at least one of; wildcards as above. */
  | { readonly of: string; readonly has: readonly string[] }
  | { readonly of: string; readonly above: Operand }
  | { readonly of: string; readonly atLeast: Operand }
  | { readonly of: string; readonly below: Operand }
  | { readonly of: string; readonly atMost: Operand }
  /** The number of chosen codes or rows. */
  | { readonly of: string; readonly countAtLeast: number }
  /** Some row of a table meets the condition; paths inside are column ids. */
  | { readonly some: string; readonly meets: Condition }
  /**
   * Age in completed years from a Born (or interval) on `on` (a path to a When or date; default `$asOf`).
   * An interval that straddles the limit takes the reading `protective` names: yes or no.
   */
  | {
      readonly ageOf: string
      readonly under: number
      readonly on?: string
      readonly straddle: 'yes' | 'no'
    }

export const ANSWERS = ['yes', 'no', 'unknown', 'missing', 'withheld'] as const
export type Truth = (typeof ANSWERS)[number]
