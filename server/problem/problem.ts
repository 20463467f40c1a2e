import type { Problem } from '@cwmis/core/wire/problem.ts'
import { PROBLEMS, type ProblemCode } from '@cwmis/core/wire/problem-codes.ts'

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** The body of a problem: message keys and names of the contract's fields, nothing that was sent. */
export function problemOf(code: ProblemCode, fields: readonly string[] = []): Problem {
  return {
    type: `urn:cwmis:problem:${code}`,
    title: `problems.${code}.title`,
    status: PROBLEMS[code],
    code,
    detail: `problems.${code}.detail`,
    ...(fields.length > 0 ? { fields: [...fields].slice(0, 20) } : {}),
  }
}
