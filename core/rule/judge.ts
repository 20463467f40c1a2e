import { evaluate } from '../condition/evaluate.ts'
import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Verdict } from '../entry/entry.ts'
import type { Kind, Rule } from '../entry/kind.ts'
import { codePlaceRule } from './code-place.ts'
import { type Consequence, consequencesOf } from './consequence.ts'
import { groupRule } from './group-rule.ts'
import { allAnswers, type Question } from './question.ts'
import { questionScope } from './question-scope.ts'
import { staleRule } from './stale.ts'
import { stepRule } from './step-rule.ts'

/** kept, flagged (a fact a rule doubts) or refused (a decision), by which rule, and what else follows. */
export interface Judgement {
  readonly verdict: Verdict
  /** `name@version`; null where it was simply kept. */
  readonly rule: string | null
  readonly consequences: readonly Consequence[]
}

/**
 * Judges one entry on the present state. A fact is never refused: a rule that holds only flags it.
 * A decision is refused, in this order, by: the stage it is taken at, the role that takes it, a view that
 * is missing or older than one of its facets, links that stand between records of a child, the named rules of the practice. A rule refuses only where
 * its condition is a clear yes. A kind or version that was never published here is kept, unjudged.
 */
export function judge(content: Content, question: Question): Judgement {
  const kind = indexContent(content).kind(question.header.kind, question.header.version)
  if (kind === null) return { verdict: 'kept', rule: null, consequences: [] }
  const rule =
    standingRule(content, kind, question) ??
    brokenRule(content, question) ??
    codePlaceRule(content, question)
  if (rule !== null && kind.sort === 'decision') {
    return { verdict: 'refused', rule, consequences: [] }
  }
  return {
    verdict: rule === null ? 'kept' : 'flagged',
    rule,
    consequences: after(content, question),
  }
}

/** The refusals every decision knows, whatever the practice says. The house's own consequences pass. */
export function standingRule(content: Content, kind: Kind, question: Question): string | null {
  if (kind.sort === 'fact' || question.header.author.actor.startsWith('rule:')) return null
  return stepRule(content, question) ?? staleRule(kind, question) ?? groupRule(question)
}

function brokenRule(content: Content, question: Question): string | null {
  const rules = indexContent(content).rulesFor(question.header.kind)
  const broken = rules.find((rule) => evaluate(rule.when, questionScope(question, rule)) === 'yes')
  return broken === undefined ? null : ruleKey(broken)
}

/** `name@version`, as a receipt names a rule. */
export function ruleKey(rule: Rule): string {
  return `${rule.name}@${String(rule.version)}`
}

/** What follows elsewhere if the entry is kept. */
export function after(content: Content, question: Question): readonly Consequence[] {
  const { header, state } = question
  return consequencesOf(content, {
    header,
    answers: allAnswers(question),
    parts: question.answers,
    state,
  })
}
