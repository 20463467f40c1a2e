import type { Known, Look, Mapped, MappedEntry } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { isDate } from '@cwmis/core/time/date.ts'
import { asks, entries, membersIn, rowsIn, type Told, tell, textIn } from '../told.ts'
import { concern } from './concern.ts'
import { keyOf, learnerNumber } from './learner.ts'
import { schooling } from './schooling.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * What a message of the schools becomes. How a learner stands is written on the case we asked about; a row of anybody
 * else is passed by unread. A teacher's concern is a report, and links nobody by a learner number.
 */
export function receiveEducation(message: Envelope, look: Look): Mapped {
  const [, type = ''] = /^ug\.go\.moes\.emis\.(.+)\.v\d+$/.exec(message.type) ?? []
  return TAKEN[type]?.(message, look) ?? { becomes: 'dropped', reason: 'not-for-us' }
}

const TAKEN: Readonly<Record<string, (message: Envelope, look: Look) => Mapped>> = {
  'learner-status.told': standing,
  'absence.listed': absence,
  'register.published': register,
  'concern.raised': concern,
  'enrolment-support.answered': answered,
}

function standing({ data }: Envelope, look: Look): Mapped {
  return ofRows(data, look, (row, known, asOf) =>
    tell(known.subject, noted(asOf, schooling({ ...row, asOf }, known))),
  )
}

/** Nobody's number but ours is looked up, and what a row says of another is not read at all. */
function absence({ data }: Envelope, look: Look): Mapped {
  return ofRows(data, look, ({ days, since, lin }, known, asOf) => {
    const away = { lin, enrolled: 'yes', school: data.school, schoolCode: data.schoolCode, asOf }
    const told = { ...schooling(away, known), absentDays: typeof days === 'number' ? days : null }
    return tell(known.subject, noted(asOf, { ...told, absentSince: dayIn({ since }, 'since') }))
  })
}

/** Numbers of a whole district, without a word about anybody: among them ours are hidden when we ask. */
function register({ data }: Envelope): Mapped {
  const given = Array.isArray(data.numbers) ? data.numbers : []
  const numbers = given.flatMap((one) =>
    typeof one === 'string' ? (learnerNumber(one) ?? []) : [],
  )
  return { becomes: 'numbers', numbers: [...new Set(numbers)] }
}

type Row = (row: Json, known: Known, asOf: string) => MappedEntry

function ofRows(data: Json, look: Look, entry: Row): Mapped {
  const asOf = dayIn(data, 'asOf')
  if (asOf === null) return asks('school-day-unreadable')
  const found = rowsIn(data, 'rows').flatMap((row) => {
    const key = keyOf(row)
    const known = key === null ? null : look.byKey('case', key)
    // A case that closed since we asked is as strange as any other row.
    return known === null || known.state.status === 'closed' ? [] : [entry(row, known, asOf)]
  })
  return found.length === 0 ? { becomes: 'dropped', reason: 'none-of-ours' } : entries(found)
}

/** The school's answer to our asking: its desk is responsible, and in the end the child is back or is not. */
function answered({ data, time }: Envelope, { handoff }: Look): Mapped {
  const on = dayIn(data, 'on')
  if (on === null) return asks('school-day-unreadable')
  if (handoff === null) return asks('school-asking-unknown')
  const taken =
    handoff.state.acceptedAt === null
      ? [tell(handoff.subject, { kind: 'handoff-accepted', on: time, told: {} })]
      : []
  const outcome = OUTCOMES[textIn(data, 'standing') ?? '']
  if (outcome === undefined) return entries(taken)
  const told: Told = { outcome, whyNot: outcome === 'given' ? null : whyNot(data) }
  const about = caseOf(handoff)
  const noteOf = schooling(
    { ...data, asOf: on, enrolled: ENROLLED[outcome], lin: numberOf(handoff) },
    about,
  )
  const back = outcome === 'given' ? { ...noteOf, backOn: on } : noteOf
  return entries([
    ...taken,
    tell(handoff.subject, { kind: 'service-answered', on: time, told }),
    ...(about === null ? [] : [tell(about.subject, noted(on, back))]),
  ])
}

/** By the word of the school: what came of the asking. */
const OUTCOMES: Readonly<Record<string, 'given' | 'not-given'>> = {
  enrolled: 'given',
  'not-enrolled': 'not-given',
}
const ENROLLED = { given: 'yes', 'not-given': 'no' } as const

const WHY_NOT: Readonly<Record<string, string>> = {
  'NO-PLACE': 'no-place',
  FEES: 'no-money',
  REFUSED: 'refused',
  'NOT-FOUND': 'not-found',
}

function whyNot(data: Json): string {
  return WHY_NOT[textIn(data, 'reason') ?? ''] ?? 'other'
}

/** The case a hand-off is about, as far as the hand-off itself tells. */
function caseOf({ state }: Known): Known | null {
  const [type, id = ''] = typeof state.about === 'string' ? state.about.split(':') : []
  return type === 'case' && id !== '' ? { subject: { type, id }, state: {}, revision: 0 } : null
}

/** The learner number by which we asked. */
function numberOf({ state }: Known): unknown {
  return membersIn(membersIn(state, 'content'), 'lin').v
}

/** A day is told without an hour: it begins in Kampala. */
function noted(on: string, told: Told) {
  return { kind: 'schooling-noted', on: `${on}T00:00:00+03:00`, told }
}

function dayIn(data: Json, name: string): string | null {
  const day = textIn(data, name)
  return day !== null && isDate(day) ? day : null
}
