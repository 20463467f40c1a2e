import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Header } from '../entry/header.ts'
import { type Subject, subjectKey, subjectOf } from '../entry/subject.ts'
import type { Answer, Answers } from '../form/answer.ts'
import type { AnswerParts } from '../form/cut.ts'
import { isResponse } from '../subject/case/response.ts'
import type { Slices } from '../subject/fold.ts'
import { openState } from '../subject/folds.ts'
import { textOf } from '../subject/read.ts'
import { carriedOver, passedOn, type SealedAnswers } from './carried-over.ts'

/** An entry the house adds to a decision, in the same transaction and on another subject. */
export interface Consequence {
  readonly subject: Subject
  readonly kind: string
  readonly version: number
  /** The rule that signs it: author `rule:NAME`. */
  readonly rule: string
  /** The open part. */
  readonly answers: Answers
  /** What stands in compartments, as far as whoever judges holds it: whole on the server. */
  readonly sealed?: SealedAnswers
}

/** A decision (or an answered service) and the subject it was written on, as it stood before. */
interface Cause {
  readonly header: Pick<Header, 'kind' | 'author' | 'subject' | 'happenedOn'>
  readonly answers: Answers
  /** Its answers by compartment, as far as whoever judges holds them. */
  readonly parts?: AnswerParts
  readonly state: Slices
}

interface Follows extends Pick<Consequence, 'answers' | 'sealed'> {
  readonly kind: string
  readonly about: string | null
}

/**
 * What follows from a kept entry elsewhere: registering a report registers the case, telling it anew tells the case, accepting a report or
 * a transfer changes who is responsible for what it is about, answering a service ends the referral on the case,
 * seeing the child answers its reports.
 */
export function consequencesOf(content: Content, cause: Cause): readonly Consequence[] {
  return followsFrom(content, cause).flatMap((found) => {
    const subject = subjectOf(found.about)
    const kind = indexContent(content).newestKind(found.kind)
    if (subject === null || kind === null || !kind.subjects.includes(subject.type)) return []
    const rule = `${cause.header.kind}-${found.kind}`
    const { answers, sealed } = found
    const parts = sealed === undefined ? { answers } : { answers, sealed }
    return [{ subject, kind: found.kind, version: kind.version, rule, ...parts }]
  })
}

/** The id of a consequence: named by the decision and the subject, so that the same decision never has it twice. `nameId` makes a uuid v5. */
export function consequenceId(
  decision: string,
  subject: Subject,
  nameId: (namespace: string, name: string) => string,
): string {
  return nameId(decision, subjectKey(subject))
}

function followsFrom(content: Content, cause: Cause): readonly Follows[] {
  switch (cause.header.kind) {
    case 'report-made':
      return toldAnew(cause)
    case 'report-registered':
      return [registered(cause)]
    case 'handoff-accepted':
      return accepted(content, cause)
    case 'service-answered':
      return answered(content, cause)
    default:
      return responded(content, cause)
  }
}

/** Somebody saw the child, earlier than was known: the reports it was registered from are told when, and no more. */
function responded(content: Content, { header, answers, state }: Cause): readonly Follows[] {
  const { kind, happenedOn } = header
  const found = openState('case', state)
  if (found === null || !isResponse(indexContent(content), { kind, answers })) return []
  if (found.response !== null && found.response.at <= happenedOn.from) return []
  return found.registeredFrom.map((report) => ({
    kind: 'report-responded',
    about: `report:${report}`,
    answers: { on: { v: happenedOn } },
  }))
}

/** What is told of a report after it was registered goes to every case made of it, each answer in its compartment. */
function toldAnew({ header, parts = {}, state }: Cause): readonly Follows[] {
  const children = openState('report', state)?.children ?? []
  const cases = new Set(children.flatMap((child) => child.case ?? []))
  const { open, ...sealed } = passedOn(parts)
  return [...cases].map((id) => ({
    kind: 'report-told-anew',
    about: `case:${id}`,
    answers: { ...said({ report: header.subject.id }), ...open },
    ...(Object.keys(sealed).length === 0 ? {} : { sealed }),
  }))
}

/** The case goes on with what the report knows, also where whoever registers may not read it. */
function registered({ header, answers, state }: Cause): Follows {
  const id = textOf(answers, 'case')
  const { open, ...sealed } = carriedOver(state)
  return {
    kind: 'case-registered',
    about: id === null ? null : `case:${id}`,
    answers: { ...said({ report: header.subject.id, row: textOf(answers, 'row') }), ...open },
    ...(Object.keys(sealed).length === 0 ? {} : { sealed }),
  }
}

/** By sort of hand-off, the subject for which accepting it moves responsibility. */
const MOVES: { readonly [sort: string]: Subject['type'] } = { report: 'report', transfer: 'case' }

/** A report's hand-off moves the report, a transfer the case; a referral leaves the case where it is. */
function accepted(content: Content, { header, state }: Cause): readonly Follows[] {
  const handoff = openState('handoff', state)
  const row = handoff?.code == null ? null : indexContent(content).handoff(handoff.code)
  const moved = row === null ? undefined : MOVES[row.sort]
  if (handoff === null || moved === undefined) return []
  if (subjectOf(handoff.about)?.type !== moved) return []
  const { actor, post } = header.author
  const answers = said({ desk: handoff.to.desk, actor, post, handoff: header.subject.id })
  return [{ kind: 'owner-changed', about: handoff.about, answers }]
}

function answered(content: Content, { header, answers, state }: Cause): readonly Follows[] {
  const handoff = openState('handoff', state)
  if (handoff === null) return []
  const row = handoff.code === null ? null : indexContent(content).handoff(handoff.code)
  const words = said({
    handoff: header.subject.id,
    outcome: textOf(answers, 'outcome'),
    whyNot: textOf(answers, 'whyNot'),
    track: row?.track ?? null,
  })
  return [{ kind: 'referral-ended', about: handoff.about, answers: words }]
}

function said(texts: { readonly [field: string]: string | null }): Answers {
  const answers: Record<string, Answer> = {}
  for (const [field, text] of Object.entries(texts)) if (text !== null) answers[field] = { v: text }
  return answers
}
