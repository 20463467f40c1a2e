import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Header } from '../entry/header.ts'
import type { Rule } from '../entry/kind.ts'
import { type Subject, subjectKey, subjectOf } from '../entry/subject.ts'
import type { Answers } from '../form/answer.ts'
import { otherChild } from '../subject/child/group/link.ts'
import { connected } from '../subject/child/group/members.ts'
import type { Slices } from '../subject/fold.ts'
import { openState } from '../subject/folds.ts'
import { textOf } from '../subject/read.ts'
import { consequencesOf } from './consequence.ts'
import { allAnswers, type Question } from './question.ts'

/** What an entry is, as far as its evidence depends on it. */
interface EvidenceQuestion {
  readonly header: Pick<Header, 'kind' | 'author' | 'subject' | 'happenedOn'>
  /** All its answers, or those of the open part: evidence is never named in another. */
  readonly answers: Answers
  readonly state: Slices
  /** What is known of other subjects so far: a group is followed from one of its members to the next. */
  readonly known?: (subject: Subject) => Slices | null
}

/**
 * The other subjects whose heads must be locked and read before this entry is judged: those its rules ask
 * for, those its consequences are written on, and of a decision that links or parts two records of a child every
 * member of both groups, so far as they are known. Without doubles, never the subject itself.
 */
export function evidenceFor(content: Content, asked: EvidenceQuestion): readonly Subject[] {
  const named = indexContent(content)
    .rulesFor(asked.header.kind)
    .flatMap((rule) => Object.values(namedIn(rule, asked)))
  const touched = consequencesOf(content, asked).map(({ subject }) => subject)
  const all = [...named, ...touched, ...groupsOf(asked)]
  const found = new Map(all.map((subject) => [subjectKey(subject), subject]))
  found.delete(subjectKey(asked.header.subject))
  return [...found.values()]
}

function groupsOf({ header, answers, state, known }: EvidenceQuestion): readonly Subject[] {
  const other = otherChild(header.kind, answers)
  if (other === null) return []
  const own = header.subject.id
  const ids = connected([own, other], (id) => {
    const slices = id === own ? state : (known?.({ type: 'child', id }) ?? {})
    return openState('child', slices)?.sameChild.map((link) => link.other) ?? []
  })
  return ids.map((id) => ({ type: 'child', id }))
}

/** The states a rule reads, by the names it gives them; a subject that is not there is left out. */
export function evidenceOf(
  rule: Pick<Rule, 'evidence'>,
  question: Question,
): { readonly [name: string]: Slices } {
  const answers = allAnswers(question)
  const named = namedIn(rule, { header: question.header, answers, state: question.state })
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, subject]) => {
      const slices = question.evidence[subjectKey(subject)]
      return slices === undefined ? [] : [[name, slices]]
    }),
  )
}

function namedIn(
  { evidence = {} }: Pick<Rule, 'evidence'>,
  asked: EvidenceQuestion,
): { readonly [name: string]: Subject } {
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([name, { type, at }]) => {
      const text = textAt(at, asked)
      const subject = text?.includes(':') === true ? subjectOf(text) : text && { type, id: text }
      return subject ? [[name, subject]] : []
    }),
  )
}

/** The id (or subject key) at a path: a field of the entry, or `$state.` and a field of the open slice. */
function textAt(path: string, { answers, state }: EvidenceQuestion): string | null {
  if (!path.startsWith('$state.')) return textOf(answers, path)
  const steps = path.slice('$state.'.length).split('.')
  const found = steps.reduce<unknown>((value, step) => memberOf(value, step), state.open)
  return typeof found === 'string' ? found : null
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return null
  return new Map<string, unknown>(Object.entries(value)).get(name)
}
