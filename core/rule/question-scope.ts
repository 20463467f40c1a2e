import type { Scope } from '../condition/scope.ts'
import type { Rule } from '../entry/kind.ts'
import { evidenceOf } from './evidence.ts'
import { allAnswers, type Question } from './question.ts'
import { scopeOf } from './scope.ts'

/** The scope in which a rule, or a step of the process, looks at a question. Paths in `withheld` answer so. */
export function questionScope(
  question: Question,
  rule: Pick<Rule, 'evidence'> = {},
  withheld: ReadonlySet<string> = new Set(),
): Scope {
  const { header, state, asOf, roles } = question
  const answers = allAnswers(question)
  return scopeOf({
    header,
    answers,
    state,
    asOf,
    roles,
    withheld,
    evidence: evidenceOf(rule, question),
  })
}
