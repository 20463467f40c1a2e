import type { ProblemCode } from '@cwmis/core/wire/problem-codes.ts'

/** How a door says no. Thrown inside a door or hook, answered in one place; carries nothing that was sent. */
export class Refusal extends Error {
  readonly code: ProblemCode
  /** Names of the contract's fields that were wrong. */
  readonly fields: readonly string[]
  /** Seconds after which asking again may help. */
  readonly retryAfter: number | null

  constructor(
    code: ProblemCode,
    more: { readonly fields?: readonly string[]; readonly retryAfter?: number } = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.fields = more.fields ?? []
    this.retryAfter = more.retryAfter ?? null
  }
}
