import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Draft, Receipt } from '@cwmis/core/entry/entry.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { evidenceFor } from '@cwmis/core/rule/evidence.ts'
import { type Judgement, judge } from '@cwmis/core/rule/judge.ts'
import { isLinking } from '@cwmis/core/subject/child/group/link.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openStamp } from '../keys/stamp.ts'
import { isDecision, partsOf } from './draft.ts'
import type { Question } from './question.ts'
import type { Desk } from './working.ts'

/** Subjects the judge must see, or that will get an entry, which are not under the lock yet. Of a body nobody checked (a newer version's) only what may be an id. */
export function missingLocks({ content, bundle }: Question, desk: Desk): Subject[] {
  return bundle.entries.flatMap((draft) => {
    const state = desk.find(draft.header.subject)?.slices ?? {}
    const known = (subject: Subject): Slices | null => desk.find(subject)?.slices ?? null
    const asked = { header: draft.header, answers: allAnswers(draft), state, known }
    const wanted = evidenceFor(content, asked)
    return wanted.filter((subject) => isUuid(subject.id) && !desk.holds(subject))
  })
}

/** A decision on several subjects is refused on all of them if it is refused on one. */
export function refusalOf(question: Question, desk: Desk): Judgement | null {
  const { content, bundle } = question
  if (!isDecision(content, bundle)) return null
  const isRelease = bundle.entries[0]?.header.kind === 'quarantine-released'
  if (isRelease && !isWaiting(question))
    return { verdict: 'refused', rule: 'not-in-quarantine', consequences: [] }
  for (const draft of bundle.entries) {
    const judgement = judgeDraft(question, desk, draft)
    if (judgement.verdict === 'refused') return { ...judgement, consequences: [] }
  }
  return null
}

/** Is what is to be released still waiting, under an id that nothing in the ledger has? A link is never half released. */
function isWaiting({ released, locked }: Question): boolean {
  if (released === null || isLinking(released.header.kind)) return false
  return !locked.known.some(({ id }) => id === released.header.id)
}

/** What the judge says of one entry on the state as it stands, with the states of what its rules ask for. */
export function judgeDraft(question: Question, desk: Desk, draft: Draft): Judgement {
  const { content, keys, locked } = question
  const { header } = draft
  const state = desk.find(header.subject)?.slices ?? {}
  const answers = bodiesOf(draft)
  const evidence: Record<string, Slices> = {}
  for (const subject of evidenceFor(content, { header, answers: allAnswers(draft), state })) {
    const found = desk.find(subject)
    if (found !== null) evidence[subjectKey(subject)] = found.slices
  }
  const held = locked.posts.filter(
    (post) => post.from <= locked.now && (post.until ?? '9') > locked.now,
  )
  return judge(content, {
    header,
    answers,
    state,
    saw: sawOf(keys, draft),
    evidence,
    roles: held.map((post) => post.role),
    desks: held.map((post) => post.desk),
    asOf: locked.now,
  })
}

const opened = new WeakMap<Draft['header'], Receipt['saw']>()

/**
 * The revisions its author had seen, opened from their stamp, once while the draft is in hand; null = nothing, or a
 * stamp that is not of this subject.
 */
export function sawOf(keys: Question['keys'], { header }: Draft): Receipt['saw'] {
  const known = opened.get(header)
  if (known !== undefined) return known
  const stamp = header.seen?.stamp ?? null
  const saw = stamp === null ? null : openStamp(keys, header.subject.id, stamp)
  opened.set(header, saw)
  return saw
}

/** The answers of a draft by compartment. */
export function bodiesOf(draft: Draft): Partial<Record<Compartment, Answers>> {
  const bodies: Partial<Record<Compartment, Answers>> = {}
  for (const [compartment, part] of partsOf(draft)) bodies[compartment] = part.body
  return bodies
}

/** All answers of a draft; evidence is never named in a part other than the open one. */
function allAnswers(draft: Draft): Answers {
  return draft.parts.open?.body ?? {}
}
