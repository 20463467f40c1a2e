import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry, Receipt } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Consequence } from '@cwmis/core/rule/consequence.ts'
import { evidenceFor } from '@cwmis/core/rule/evidence.ts'
import { predict } from '@cwmis/core/rule/predict.ts'
import { allAnswers, type Question } from '@cwmis/core/rule/question.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import type { Writer } from './author.ts'
import { minuteOf } from './minute.ts'
import { nameId } from './name-id.ts'

/** What a prediction rests on: this device's content, who writes, and the state shown of other subjects. */
export interface Ground {
  readonly content: Content
  readonly writer: Writer
  readonly slicesOf: (subject: Header['subject']) => Promise<Slices | null>
}

/**
 * An entry as its author's screens show it before the office has answered, and what the office will probably
 * add to other subjects. A decision that rests on what this device may not read stands as asked for.
 */
export async function predicted(
  ground: Ground,
  { header, parts }: Pick<Entry, 'header' | 'parts'>,
): Promise<Entry[]> {
  const question = await questionOf(ground, header, parts)
  const { verdict, rule, consequences } = predict(ground.content, question)
  const kept = verdict === 'undecided' ? 'refused' : verdict
  const receipt = receiptOf(header, question.state, { verdict: kept, rule })
  const added = await Promise.all(consequences.map((one) => consequenceEntry(header, one)))
  return [{ header, parts, receipt }, ...added]
}

async function questionOf(
  { content, writer, slicesOf }: Ground,
  header: Header,
  answers: Entry['parts'],
): Promise<Question> {
  const state = (await slicesOf(header.subject)) ?? {}
  const asked = evidenceFor(content, { header, answers: allAnswers({ answers }), state })
  const evidence: Record<string, Slices> = {}
  for (const subject of asked) {
    const slices = await slicesOf(subject)
    if (slices) evidence[subjectKey(subject)] = slices
  }
  const roles = writer.posts.map((post) => post.role)
  const desks = writer.posts.map((post) => post.desk)
  return { header, answers, state, saw: null, evidence, roles, desks, asOf: header.writtenAt }
}

/** The house's own entry as it will probably come: the same id as the server will give it, so that it is not counted twice. */
async function consequenceEntry(cause: Header, follows: Consequence): Promise<Entry> {
  const { subject, kind, version, rule, answers, sealed } = follows
  const id = await nameId(cause.id, subjectKey(subject))
  const author = { actor: `rule:${rule}`, post: null, role: 'SYSTEM' }
  const happenedOn = minuteOf(cause.writtenAt)
  const blind = { seen: null, commitments: {} }
  const header = { ...cause, ...blind, id, subject, kind, version, author, happenedOn }
  const receipt = receiptOf(header, {}, { verdict: 'kept', rule: null })
  return { header, parts: { open: answers, ...sealed }, receipt }
}

function receiptOf(
  header: Header,
  state: Slices,
  judged: Pick<Receipt, 'verdict' | 'rule'>,
): Receipt {
  return { recordedAt: header.writtenAt, seq: null, saw: revisions(state), ...judged }
}

/** The revision of each slice that was shown. */
function revisions(state: Slices): Partial<Record<Compartment, number>> {
  const saw: Partial<Record<Compartment, number>> = {}
  for (const compartment of COMPARTMENTS) {
    const slice = state[compartment]
    if (slice) saw[compartment] = slice.revision
  }
  return saw
}
