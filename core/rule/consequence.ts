import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Header } from '../entry/header.ts'
import { type Subject, subjectKey, subjectOf } from '../entry/subject.ts'
import type { Answer, Answers } from '../form/answer.ts'
import type { Slices } from '../subject/fold.ts'
import { openState } from '../subject/folds.ts'
import { textOf } from '../subject/read.ts'
import { carriedOver, type SealedAnswers } from './carried-over.ts'

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
  readonly header: Pick<Header, 'kind' | 'author' | 'subject'>
  readonly answers: Answers
  readonly state: Slices
}

interface Follows extends Pick<Consequence, 'answers' | 'sealed'> {
  readonly kind: string
  readonly about: string | null
}

/**
 * What follows from a kept entry elsewhere: registering a report registers the case, accepting a report or
 * a transfer changes who is responsible for what it is about, answering a service ends the referral on the case.
 */
export function consequencesOf(content: Content, cause: Cause): readonly Consequence[] {
  const found = followsFrom(content, cause)
  const subject = found === null ? null : subjectOf(found.about)
  const kind = found === null ? null : indexContent(content).newestKind(found.kind)
  if (found === null || subject === null || kind === null) return []
  if (!kind.subjects.includes(subject.type)) return []
  const rule = `${cause.header.kind}-${found.kind}`
  const { answers, sealed } = found
  return [
    {
      subject,
      kind: found.kind,
      version: kind.version,
      rule,
      answers,
      ...(sealed === undefined ? {} : { sealed }),
    },
  ]
}

/** The id of a consequence: named by the decision and the subject, so that the same decision never has it twice. `nameId` makes a uuid v5. */
export function consequenceId(
  decision: string,
  subject: Subject,
  nameId: (namespace: string, name: string) => string,
): string {
  return nameId(decision, subjectKey(subject))
}

function followsFrom(content: Content, cause: Cause): Follows | null {
  switch (cause.header.kind) {
    case 'report-registered':
      return registered(cause)
    case 'handoff-accepted':
      return accepted(content, cause)
    case 'service-answered':
      return answered(content, cause)
    default:
      return null
  }
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
function accepted(content: Content, { header, state }: Cause): Follows | null {
  const handoff = openState('handoff', state)
  const row = handoff?.code == null ? null : indexContent(content).handoff(handoff.code)
  const moved = row === null ? undefined : MOVES[row.sort]
  if (handoff === null || moved === undefined) return null
  if (subjectOf(handoff.about)?.type !== moved) return null
  const { actor, post } = header.author
  const answers = said({ desk: handoff.to.desk, actor, post, handoff: header.subject.id })
  return { kind: 'owner-changed', about: handoff.about, answers }
}

function answered(content: Content, { header, answers, state }: Cause): Follows | null {
  const handoff = openState('handoff', state)
  if (handoff === null) return null
  const row = handoff.code === null ? null : indexContent(content).handoff(handoff.code)
  return {
    kind: 'referral-ended',
    about: handoff.about,
    answers: said({
      handoff: header.subject.id,
      outcome: textOf(answers, 'outcome'),
      whyNot: textOf(answers, 'whyNot'),
      track: row?.track ?? null,
    }),
  }
}

function said(texts: { readonly [field: string]: string | null }): Answers {
  const answers: Record<string, Answer> = {}
  for (const [field, text] of Object.entries(texts)) if (text !== null) answers[field] = { v: text }
  return answers
}
