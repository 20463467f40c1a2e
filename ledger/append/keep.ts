import { indexContent } from '@cwmis/core/content-index.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Draft, Receipt } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { type Consequence, consequenceId } from '@cwmis/core/rule/consequence.ts'
import { evidenceFor } from '@cwmis/core/rule/evidence.ts'
import { judge, type Judgement } from '@cwmis/core/rule/judge.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { Effects, Slices } from '@cwmis/core/subject/fold.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { openState, stepSubject } from '@cwmis/core/subject/folds.ts'
import { effectsOf } from '@cwmis/core/subject/effects.ts'
import { nameId } from '../keys/name-id.ts'
import { openStamp } from '../keys/stamp.ts'
import { readable } from './authorise.ts'
import { partsOf } from './check-bundle.ts'
import type { Case, NeedsMore } from './decide.ts'
import { sealHouseEntry } from './house-entry.ts'
import type { Kept } from './kept.ts'
import type { Released } from './release.ts'
import { type Desk, unopened, withEffects, type Working } from './working.ts'

/** Judges and folds every entry of an authorised bundle, with what follows from each. */
export function keepEntries(
  question: Case,
  desk: Desk,
): { kept: Kept[]; released: Released | null } | NeedsMore {
  const needs = missingLocks(question, desk)
  if (needs.length > 0) return { needs }
  const refusal = refusalOf(question, desk)
  const kept: Kept[] = []
  for (const draft of question.bundle.entries) {
    const working = workingFor(question, desk, draft.header.subject)
    const judgement = refusal ?? judgeDraft(question, desk, draft)
    const filed = { draft, judgement, signature: question.bundle.signature, bundle: question.bundle.id }
    kept.push(file(question, desk, { working, filed, ordinal: kept.length }))
    for (const one of judgement.consequences) {
      const more = follow(question, desk, { cause: draft, one, ordinal: kept.length })
      if (more === 'unlocked') return { needs: [one.subject] }
      if (more !== null) kept.push(more)
    }
  }
  return refusal === null ? withReleased(question, desk, kept) : { kept, released: null }
}

/** The quarantined entry that a kept decision released is folded right after it. */
function withReleased(question: Case, desk: Desk, kept: Kept[]): { kept: Kept[]; released: Released | null } {
  const { released, bundle } = question
  const first = bundle.entries[0]
  if (released === null || first === undefined) return { kept, released: null }
  const judgement: Judgement = { verdict: 'kept', rule: null, consequences: [] }
  const draft = { header: released.header, parts: released.parts }
  const working = workingFor(question, desk, first.header.subject)
  const filed = { draft, judgement, signature: released.signature, bundle: released.bundle }
  kept.push(file(question, desk, { working, filed, ordinal: kept.length }))
  return { kept, released }
}

/** Subjects the judge must see, or that will get an entry, which are not under the lock yet. */
function missingLocks({ content, bundle }: Case, desk: Desk): Subject[] {
  return bundle.entries.flatMap((draft) => {
    const state = desk.find(draft.header.subject)?.slices ?? {}
    const wanted = evidenceFor(content, { header: draft.header, answers: allAnswers(draft), state })
    return wanted.filter((subject) => !desk.holds(subject))
  })
}

/** A decision on several subjects is refused on all of them if it is refused on one. */
function refusalOf(question: Case, desk: Desk): Judgement | null {
  const { content, bundle } = question
  const kind = bundle.entries[0]?.header.kind ?? ''
  if (indexContent(content).newestKind(kind)?.sort !== 'decision') return null
  const wanted = kind === 'quarantine-released' && question.released === null
  if (wanted) return { verdict: 'refused', rule: 'not-in-quarantine', consequences: [] }
  for (const draft of bundle.entries) {
    const judgement = judgeDraft(question, desk, draft)
    if (judgement.verdict === 'refused') return { ...judgement, consequences: [] }
  }
  return null
}

function judgeDraft(question: Case, desk: Desk, draft: Draft): Judgement {
  const { content, keys, locked } = question
  const { header } = draft
  const state = desk.find(header.subject)?.slices ?? {}
  const answers: Partial<Record<Compartment, Answers>> = {}
  for (const [compartment, part] of partsOf(draft)) answers[compartment] = part.body
  const evidence: Record<string, Slices> = {}
  for (const subject of evidenceFor(content, { header, answers: allAnswers(draft), state })) {
    const found = desk.find(subject)
    if (found !== null) evidence[subjectKey(subject)] = found.slices
  }
  const held = locked.posts.filter((post) => post.from <= locked.now && (post.until ?? '9') > locked.now)
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

function sawOf(keys: Case['keys'], { header }: Draft): Receipt['saw'] {
  const stamp = header.seen?.stamp ?? null
  return stamp === null ? null : openStamp(keys, header.subject.id, stamp)
}

/** All answers of a draft; evidence is never named in a part other than the open one. */
function allAnswers(draft: Draft): Answers {
  return draft.parts.open?.body ?? {}
}

function workingFor({ nextNumber }: Case, desk: Desk, subject: Subject): Working {
  const found = desk.find(subject)
  if (found !== null) return found
  const fresh = unopened(subject)
  return subject.type === 'child' ? { ...fresh, given: nextNumber() } : fresh
}

interface Filed {
  readonly draft: Draft
  readonly judgement: Judgement
  readonly signature: string
  readonly bundle: string
}

/** Files one entry under its subject: receipt, fold, effects. */
function file(
  question: Case,
  desk: Desk,
  { working, filed, ordinal }: { working: Working; filed: Filed; ordinal: number },
): Kept {
  const { content, keys, locked } = question
  const { draft, judgement, signature, bundle } = filed
  const seq = working.seq + 1
  const { verdict, rule } = judgement
  const receipt = { recordedAt: locked.now, seq, saw: sawOf(keys, draft), verdict, rule }
  const parts: Partial<Record<Compartment, Answers>> = {}
  for (const [compartment, part] of partsOf(draft)) parts[compartment] = part.body
  const entry = { header: draft.header, receipt, parts }
  const { type } = working.subject
  const slices = numbered(working, stepSubject(content, type, { slices: working.slices, entry }))
  const caused = effectsOf(content, entry, { before: working.slices, after: slices })
  const effects = { ...caused, grants: caused.grants.filter((one) => mayGive(question, desk, { draft, one })) }
  const access = withEffects(working.access, effects, locked.now)
  desk.put({ ...working, seq, slices, access })
  return { subject: working.subject, entry, parts: draft.parts, signature, effects, ordinal, bundle }
}

/**
 * Nobody opens to themselves or to others what they may not see: an entry that names a subject (the child of a
 * new case, the report a hand-off is about) gives access to it only if its author has it.
 */
function mayGive(
  { content, locked, caller }: Case,
  desk: Desk,
  { draft, one }: { draft: Draft; one: Effects['grants'][number] },
): boolean {
  const named = NAMING.map((field) => textOf(draft.parts.open?.body ?? {}, field))
  if (one.on === undefined || caller.house === true) return true
  if (!named.includes(one.on.id) && !named.includes(subjectKey(one.on))) return true
  const other = desk.find(one.on)
  if (other === null || !other.existed) return true
  return readable(content, locked, { actor: caller.actor, access: other.access }) !== null
}

const NAMING = ['child', 'about']

/** The number the server gave stands in the child's open slice; no entry says it. */
function numbered({ number, given }: Working, slices: Slices): Slices {
  const known = number ?? given?.number ?? null
  const child = openState('child', slices)
  if (known === null || child === null || child.number === known) return slices
  const open: ChildState = { ...child, number: known }
  return { ...slices, open }
}

/** What follows from a kept entry on another subject; null where that subject is not in the ledger. */
function follow(
  question: Case,
  desk: Desk,
  { cause, one, ordinal }: { cause: Draft; one: Consequence; ordinal: number },
): Kept | 'unlocked' | null {
  if (!desk.holds(one.subject)) return 'unlocked'
  const working = desk.find(one.subject)
  if (working === null) return null
  const { bundle } = question
  const { draft, signature } = sealHouseEntry(question.keys, {
    ...one,
    id: consequenceId(cause.header.id, one.subject, nameId),
    bundle: bundle.id,
    at: question.locked.now,
  })
  const judgement: Judgement = { verdict: 'kept', rule: null, consequences: [] }
  return file(question, desk, { working, filed: { draft, judgement, signature, bundle: bundle.id }, ordinal })
}
