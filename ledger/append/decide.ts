import { indexContent } from '@cwmis/core/content-index.ts'
import type { Draft } from '@cwmis/core/entry/entry.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { effectsOf } from '@cwmis/core/subject/effects.ts'
import { type Revisions, sealStamp } from '../keys/stamp.ts'
import { mayAct, readable } from './authorise.ts'
import { type AppendResult, refused } from './caller.ts'
import { isDecision } from './draft.ts'
import { keepEntries } from './keep.ts'
import { knownAnswer } from './known.ts'
import type { Decision, NeedsMore, Question } from './question.ts'
import { mayReach, maySend, missingTargets } from './targets.ts'
import { Desk, unopened, type Working, withEffects } from './working.ts'

/**
 * Decides a bundle under its locks, writing nothing: is it a repetition, whose is it, what does the judge
 * say, what follows. Pure but for the sealing of stamps.
 */
export function decide(question: Question): Decision | NeedsMore {
  const { bundle, caller, locked } = question
  if (!isAuthentic(question)) return only(refused(bundle.id, 'not-signed-in'))
  const known = knownAnswer(bundle, caller, locked)
  if (known === 'other-author') return quarantined(question, 'id-of-another')
  if (known !== null) return only(withStamps(question, new Desk(question), known))
  return decideNew(question)
}

function isAuthentic({ caller, locked }: Question): boolean {
  const { device } = locked
  if (caller.session !== null && locked.session === null) return false
  if (device === null || device.revoked) return false
  return device.key.x === caller.key.x && device.key.y === caller.key.y
}

function decideNew(question: Question): Decision | NeedsMore {
  const desk = new Desk(question)
  const needs = question.caller.house === true ? [] : missingTargets(question, desk)
  if (needs.length > 0) return { needs }
  const reason = question.caller.house === true ? null : problemOfAccess(question, desk)
  if (reason !== null) {
    return isDecision(question.content, question.bundle)
      ? only(refused(question.bundle.id, 'not-yours'))
      : quarantined(question, reason)
  }
  const outcome = keepEntries(question, desk)
  if ('needs' in outcome) return outcome
  const refusal = outcome.kept.find((one) => one.entry.receipt.verdict === 'refused')
  const rule = refusal?.entry.receipt.rule ?? null
  const result: AppendResult =
    rule === null
      ? { bundle: question.bundle.id, outcome: 'kept', repeated: false }
      : refused(question.bundle.id, rule)
  return {
    result: withStamps(question, desk, result),
    kept: outcome.kept,
    moved: desk.moved(),
    quarantine: null,
    released: outcome.released,
  }
}

/**
 * Why the author may not write this bundle, or null. Entries of one bundle stand on each other's shoulders:
 * who opens a subject may go on writing about it.
 */
function problemOfAccess(question: Question, desk: Desk): string | null {
  const opened = new Map<string, Working>()
  for (const draft of question.bundle.entries) {
    const { subject } = draft.header
    const working = opened.get(subject.id) ?? desk.find(subject) ?? openedBy(question, desk, draft)
    if (working === null) return 'unknown-subject'
    const { access } = working
    const allowed = mayAct(question.content, question.locked, { header: draft.header, access })
    if (!allowed || !maySend(question, draft)) return 'not-authorised'
    if (!working.existed) opened.set(subject.id, afterOpening(question, draft, working))
  }
  const fresh = new Set([...opened.values()].map(({ subject }) => subjectKey(subject)))
  return mayReach(question, desk, fresh) ? null : 'not-authorised'
}

/** A subject that does not exist yet, where this entry may open it. */
function openedBy(question: Question, desk: Desk, draft: Draft): Working | null {
  const { subject, kind } = draft.header
  if (desk.isTaken(subject)) return null
  if (question.released?.opens === true && question.released.subject.id === subject.id) {
    const fresh = unopened(subject)
    return { ...fresh, access: { ...fresh.access, place: question.released.place } }
  }
  return indexContent(question.content).newestKind(kind)?.opens === true ? unopened(subject) : null
}

/** What opening a subject gives its author, seen before anything is folded: the time is that of writing. */
function afterOpening({ content }: Question, draft: Draft, working: Working): Working {
  const receipt = {
    recordedAt: draft.header.writtenAt,
    seq: null,
    saw: null,
    verdict: 'kept',
    rule: null,
  } as const
  const open = draft.parts.open?.body
  const entry = { header: draft.header, receipt, parts: open === undefined ? {} : { open } }
  const effects = effectsOf(content, entry, { before: {}, after: {} })
  const author = { principal: `actor:${draft.header.author.actor}`, relation: 'author' } as const
  const grants = [author, ...effects.grants]
  return {
    ...working,
    access: withEffects(working.access, { ...effects, grants }, draft.header.writtenAt),
  }
}

function quarantined({ bundle }: Question, reason: string): Decision {
  const result: AppendResult = { bundle: bundle.id, outcome: 'kept', repeated: false }
  return { result, kept: [], moved: [], quarantine: reason, released: null }
}

function only(result: AppendResult): Decision {
  return { result, kept: [], moved: [], quarantine: null, released: null }
}

/** The answer with the stamps of the bundle's subjects, where the author may read them. */
function withStamps(
  { content, keys, locked, bundle, caller }: Question,
  desk: Desk,
  result: AppendResult,
): AppendResult {
  const stamps: Record<string, string> = {}
  for (const { header } of bundle.entries) {
    const working = desk.find(header.subject)
    const held =
      working && readable(content, locked, { actor: caller.actor, access: working.access })
    if (!working || !held) continue
    const revisions: Record<string, number> = {}
    for (const one of held) {
      const slice = working.slices[one]
      if (slice !== undefined) revisions[one] = slice.revision
    }
    stamps[subjectKey(header.subject)] = sealStamp(
      keys,
      header.subject,
      revisions satisfies Revisions,
    )
  }
  return Object.keys(stamps).length === 0 ? result : { ...result, stamps }
}
