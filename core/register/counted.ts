import { evaluate } from '../condition/evaluate.ts'
import type { Answers } from '../form/answer.ts'
import { isRows, own } from '../form/cut.ts'
import type { SummaryCount } from './definition.ts'

/** How many rows of a table meet a condition; none where it is no table. */
export function rowsIn(answers: Answers, table: string, when: SummaryCount['when']): number {
  const answer = own(answers, table)
  if (answer === undefined || !('v' in answer) || !isRows(answer.v)) return 0
  return answer.v.filter(({ cells }) => meets(when, cells)).length
}

/** Do answers meet a condition? Absent: they do. */
export function meets(
  when: SummaryCount['when'],
  answers: Answers,
  roots: Readonly<Record<string, unknown>> = {},
): boolean {
  const scope = { answers, roots, withheld: new Set<string>(), asOf: '' }
  return when === undefined || evaluate(when, scope) === 'yes'
}
