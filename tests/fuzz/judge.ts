import { PROBLEMS } from '@cwmis/core/wire/problem-codes.ts'
import type { Door } from '@cwmis/server/door.ts'
import { answerChecks } from '@cwmis/server/fixtures/answer-checks.ts'
import type { Operation } from './schema.ts'

/** What came back. */
export interface Came {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** The operation with the method it was asked by, which may be another than its own. */
type AskedOf = Pick<Operation, 'path'> & { readonly method: string }

export type Judge = (operation: AskedOf, came: Came) => string | null

const STATUSES = new Map<string, number>(Object.entries(PROBLEMS))

/**
 * Says what is wrong with an answer, or null: it must be the answer the contract declares, or one of its problems;
 * never a failure of ours; and never hold `hidden`, which belongs to another district.
 */
export function judgeWith(doors: readonly Door[], hidden: readonly string[]): Judge {
  const checks = answerChecks(doors)
  return (operation, came) => {
    const leaked = hidden.some((word) => came.body.includes(word))
    if (leaked) return 'holds what belongs to another district'
    if (came.status >= 500) return `failed with ${String(came.status)}`
    if (came.type.startsWith('application/problem+json')) return problemFault(came)
    if (came.status === 204) return null
    if (came.status !== 200) return `answered ${String(came.status)} without a problem`
    const check = checks.get(`${operation.method} ${operation.path}`)
    if (check?.(jsonOf(came.body)) !== false) return null
    return `is not the answer of the contract: ${came.body.slice(0, 300)}`
  }
}

function problemFault({ status, body }: Came): string | null {
  const problem: unknown = jsonOf(body)
  const code =
    typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : ''
  return STATUSES.get(String(code)) === status
    ? null
    : `${String(status)} ${String(code)} is not declared`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
