import type { Answers } from '../form/answer.ts'

/**
 * Where a condition looks. `answers` are the fields of the form at hand; `roots` holds what stands behind `$`
 * (`state`, `author`, `entry`, `evidence`) as plain JSON. `withheld` names paths (a field, a column as
 * `table.column`, or behind a root) that stand in a compartment the reader does not hold, all below them included.
 */
export interface Scope {
  readonly answers: Answers
  readonly roots: { readonly [root: string]: unknown }
  readonly withheld: ReadonlySet<string>
  /** Instant (ISO 8601 UTC) for ages and for `$asOf`. */
  readonly asOf: string
}
