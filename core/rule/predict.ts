import { evaluate, pathsOf } from '../condition/evaluate.ts'
import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Rule } from '../entry/kind.ts'
import { codePlaceRule } from './code-place.ts'
import { evidenceOf } from './evidence.ts'
import { after, type Judgement, ruleKey, standingRule } from './judge.ts'
import type { Question } from './question.ts'
import { questionScope } from './question-scope.ts'

/** What a device expects the server to answer; `undecided` where a rule reads what the device may not: the office will decide. */
export type Prediction =
  | Judgement
  | { readonly verdict: 'undecided'; readonly rule: string; readonly consequences: readonly [] }

/**
 * Judges as the server will, on the slices the device holds. The device's own view counts as seen. A rule
 * that meets something withheld never says no: it leaves the decision to the office, unless another
 * rule refuses for certain.
 */
export function predict(content: Content, question: Question): Prediction {
  const { header, state } = question
  const kind = indexContent(content).kind(header.kind, header.version)
  if (kind === null) return { verdict: 'kept', rule: null, consequences: [] }
  const present = {
    ...question,
    saw: revisionsOf(state),
    header: { ...header, seen: header.seen ?? BLIND },
  }
  const certain =
    standingRule(content, kind, present) ??
    ruleWith(content, present, 'yes') ??
    codePlaceRule(content, present)
  if (certain !== null && kind.sort === 'decision') {
    return { verdict: 'refused', rule: certain, consequences: [] }
  }
  const unsure = kind.sort === 'decision' ? ruleWith(content, present, 'withheld') : null
  if (unsure !== null) return { verdict: 'undecided', rule: unsure, consequences: [] }
  return {
    verdict: certain === null ? 'kept' : 'flagged',
    rule: certain,
    consequences: after(content, present),
  }
}

const BLIND = { stamp: null, own: [] }

function revisionsOf(state: Question['state']): NonNullable<Question['saw']> {
  const seen: Partial<Record<Compartment, number>> = {}
  for (const compartment of COMPARTMENTS) {
    const slice = state[compartment]
    if (slice !== undefined) seen[compartment] = slice.revision
  }
  return seen
}

function ruleWith(content: Content, question: Question, truth: 'yes' | 'withheld'): string | null {
  const rules = indexContent(content).rulesFor(question.header.kind)
  const found = rules.find((rule) => {
    const scope = questionScope(question, rule, hiddenPaths(rule, question))
    return evaluate(rule.when, scope) === truth
  })
  return found === undefined ? null : ruleKey(found)
}

/** Paths into slices and subjects the device does not hold. */
function hiddenPaths(rule: Rule, question: Question): ReadonlySet<string> {
  const known = evidenceOf(rule, question)
  return new Set(
    pathsOf(rule.when).filter((path) => {
      const [root, first = ''] = path.split('.')
      if (root === '$evidence') return known[first] === undefined
      const compartment = COMPARTMENTS.find((one) => one === first)
      return (
        root === '$state' && compartment !== undefined && question.state[compartment] === undefined
      )
    }),
  )
}
