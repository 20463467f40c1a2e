import { indexContent } from '@cwmis/core/content-index.ts'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { Draft } from '@cwmis/core/entry/entry.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import { type Consequence, consequenceId } from '@cwmis/core/rule/consequence.ts'
import type { Judgement } from '@cwmis/core/rule/judge.ts'
import { effectsOf } from '@cwmis/core/subject/effects.ts'
import type { Effects } from '@cwmis/core/subject/fold.ts'
import { stepSubject, withNumber } from '@cwmis/core/subject/folds.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { nameId } from '../keys/name-id.ts'
import { readable } from './authorise.ts'
import { givenAt } from './entry-rows.ts'
import { sealHouseEntry } from './house-entry.ts'
import { bodiesOf, sawOf } from './judging.ts'
import type { Kept } from './kept.ts'
import type { Question } from './question.ts'
import { type Desk, unopened, type Working, withEffects } from './working.ts'

/** Simply kept, with nothing that follows. */
export const SIMPLY_KEPT: Judgement = { verdict: 'kept', rule: null, consequences: [] }

/** What is to be filed under a subject. */
interface Filed {
  readonly subject: Subject
  readonly draft: Draft
  readonly judgement: Judgement
  readonly signature: string
  readonly bundle: string
  readonly ordinal: number
}

function workingFor({ nextNumber }: Question, desk: Desk, subject: Subject): Working {
  const found = desk.find(subject)
  if (found !== null) return found
  const fresh = unopened(subject)
  return subject.type === 'child' ? { ...fresh, given: nextNumber() } : fresh
}

/** Files one entry under a subject: receipt, fold, effects. */
export function file(question: Question, desk: Desk, filed: Filed): Kept {
  const { content, keys, locked } = question
  const { draft, judgement, ...place } = filed
  const working = workingFor(question, desk, filed.subject)
  const seq = working.seq + 1
  const { verdict, rule } = judgement
  const receipt = { recordedAt: locked.now, seq, saw: sawOf(keys, draft), verdict, rule }
  const entry = { header: draft.header, receipt, parts: bodiesOf(draft) }
  const { type } = working.subject
  const slices = withNumber(
    stepSubject(content, type, { slices: working.slices, entry }),
    working.number ?? working.given?.number ?? null,
  )
  const caused = effectsOf(content, entry, { before: working.slices, after: slices })
  const grants = caused.grants.filter((one) => mayGive(question, desk, { draft, on: one.on }))
  const links = caused.links.filter((one) => mayLink(question, desk, { draft, one }))
  const effects = { ...caused, grants, links }
  desk.put({
    ...working,
    seq,
    slices,
    access: withEffects(working.access, effects, givenAt(entry)),
  })
  return { ...place, entry, parts: draft.parts, effects }
}

/**
 * Nobody opens to themselves or to others what they may not see: an entry that names a subject (the child of a
 * new case, the report a hand-off is about) gives access to it only if its author has it.
 */
function mayGive(
  question: Question,
  desk: Desk,
  { draft, on }: { draft: Draft; on: Subject | undefined },
): boolean {
  const { content, locked, caller } = question
  if (on === undefined) return true
  if (!isUuid(on.id)) return false
  if (caller.house === true) return true
  const named = NAMING.map((field) => textOf(draft.parts.open?.body ?? {}, field))
  if (!named.includes(on.id) && !named.includes(subjectKey(on))) return true
  const other = desk.find(on)
  if (other === null) return !desk.isTaken(on) && isOpenedIn(question, on)
  if (!other.existed) return true
  return readable(content, locked, { actor: caller.actor, access: other.access }) !== null
}

/** Nor does a hand-off join a file its author may not see: from what then vanished they would learn that it is there. */
function mayLink(
  question: Question,
  desk: Desk,
  { draft, one }: { draft: Draft; one: Effects['links'][number] },
): boolean {
  return one.kind !== 'about' || mayGive(question, desk, { draft, on: one.to })
}

/** Is it opened later in this same bundle? */
function isOpenedIn({ content, bundle }: Question, subject: Subject): boolean {
  const key = subjectKey(subject)
  return bundle.entries.some(
    ({ header }) =>
      subjectKey(header.subject) === key &&
      indexContent(content).newestKind(header.kind)?.opens === true,
  )
}

const NAMING = ['child', 'about']

/** What follows from a kept entry on another subject; null where that subject is not in the ledger. */
export function follow(
  question: Question,
  desk: Desk,
  { cause, one, ordinal }: { cause: Draft; one: Consequence; ordinal: number },
): Kept | 'unlocked' | null {
  const { subject } = one
  if (!desk.holds(subject)) return 'unlocked'
  if (desk.find(subject) === null) return null
  const bundle = question.bundle.id
  const id = consequenceId(cause.header.id, subject, nameId)
  const sealed = sealHouseEntry(question.keys, { ...one, id, bundle, at: question.locked.now })
  return file(question, desk, { subject, ...sealed, judgement: SIMPLY_KEPT, bundle, ordinal })
}
