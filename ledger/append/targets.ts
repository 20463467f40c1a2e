import type { SubjectAccess } from '@cwmis/core/access/access.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { Draft } from '@cwmis/core/entry/entry.ts'
import { type Subject, subjectKey, subjectOf } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { joinAnswers } from '@cwmis/core/form/split.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { mayAct, mayDecide, postsAt } from './authorise.ts'
import { bodiesOf } from './judging.ts'
import type { Question } from './question.ts'
import type { Desk } from './working.ts'

/** By kind: the field that names another subject it acts on, and how it names it. */
const NAMES: { readonly [kind: string]: readonly [string, (text: string) => Subject | null] } = {
  'handoff-sent': ['about', subjectOf],
  'report-registered': ['case', (id) => ({ type: 'case', id })],
  'case-opened': ['child', (id) => ({ type: 'child', id })],
}

/** What an entry acts on beyond its own subject; null stands for a name that can be no subject's. */
function targetsOf(draft: Draft): readonly (Subject | null)[] {
  const [field, named] = NAMES[draft.header.kind] ?? []
  if (field === undefined || named === undefined) return []
  const open: Answers = draft.parts.open?.body ?? {}
  // The fold reads the open part, the judge all of them.
  const texts = new Set([textOf(open, field), textOf(joinAnswers(bodiesOf(draft)), field)])
  return [...texts].flatMap((text) => {
    if (text === null) return []
    const subject = named(text)
    return [subject !== null && isUuid(subject.id) && text.endsWith(subject.id) ? subject : null]
  })
}

/** Targets of a bundle, and of what it releases, that are not under the lock yet. */
export function missingTargets({ bundle, released }: Question, desk: Desk): Subject[] {
  const drafts = released === null ? bundle.entries : [...bundle.entries, released]
  return drafts
    .flatMap(targetsOf)
    .filter((subject) => subject !== null)
    .filter((subject) => !desk.holds(subject))
}

/**
 * May the author do to what an entry names what follows from it? As they might write there themselves: only on
 * what is known and theirs, or opened in this same bundle (`opened`, by subject key). What they release from
 * quarantine they must be free to decide on.
 */
export function mayReach(question: Question, desk: Desk, opened: ReadonlySet<string>): boolean {
  const { bundle, released } = question
  const own = bundle.entries.every((draft) =>
    targetsOf(draft).every((subject) => {
      if (subject === null) return false
      if (opened.has(subjectKey(subject))) return true
      const access = desk.find(subject)?.access
      return access !== undefined && mayTouch(question, draft, access)
    }),
  )
  const [first] = bundle.entries
  if (!own || released === null || first === undefined) return own
  return targetsOf(released).every((subject) => {
    const access = subject === null ? undefined : desk.find(subject)?.access
    const { content, locked } = question
    return access !== undefined && mayDecide(content, locked, { header: first.header, access })
  })
}

/** A transfer moves responsibility for a case, which is a decision although its sending is a fact. */
function mayTouch({ content, locked }: Question, draft: Draft, access: SubjectAccess): boolean {
  const { header } = draft
  const row = rowOf(content, draft)
  const act = row?.sort === 'transfer' ? mayDecide : mayAct
  return act(content, locked, { header, access })
}

/**
 * Is a hand-off sent from where its author sits and by a role its row allows, to a desk that stands and where, if
 * anybody's post is there, one of the row's roles sits?
 */
export function maySend(question: Question, draft: Draft): boolean {
  if (draft.header.kind !== 'handoff-sent') return true
  const { content, locked, desks } = question
  const open = draft.parts.open?.body ?? {}
  const [from, to] = [textOf(open, 'fromDesk'), textOf(open, 'toDesk')]
  const row = rowOf(content, draft)
  const sits = postsAt(locked, draft.header).some(
    ({ desk, role }) => (from ?? desk) === desk && (row === null || row.from.includes(role)),
  )
  if (!sits || to === null) return sits
  const receiver = desks.find(({ desk }) => desk === to)
  if (receiver === undefined) return false
  const { roles } = receiver
  return row === null || roles.length === 0 || roles.some((role) => row.to.includes(role))
}

function rowOf(content: Question['content'], draft: Draft) {
  return indexContent(content).handoff(textOf(draft.parts.open?.body ?? {}, 'code') ?? '')
}
