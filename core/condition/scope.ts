import type { Answer, Answers } from '../form/answer.ts';

/** What a path without a value means: nobody answered, or it stands in a compartment the reader does not hold. */
export type Absence = 'missing' | 'withheld' | 'unknown';

/**
 * Where a condition looks. `answers` are the fields of the form at hand; `roots` holds what stands behind `$`
 * (`state`, `author`, `entry`, `evidence`, `asOf`) as plain JSON. `withheld` names fields that exist in
 * a compartment the reader does not hold.
 */
export interface Scope {
  readonly answers: Answers;
  readonly roots: { readonly [root: string]: unknown };
  readonly withheld: ReadonlySet<string>;
  /** Instant (ISO 8601 UTC) for ages and for `$asOf`. */
  readonly asOf: string;
}

/** What stands at a path: a plain answer, a plain JSON value, or nothing with its reason. */
export type Found = { readonly answer: Answer } | { readonly value: unknown } | { readonly absent: Absence };
