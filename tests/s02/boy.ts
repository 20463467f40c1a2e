import type { Subject } from '../../core/entry/subject.ts'
import { whenOfDate } from '../../core/time/instant.ts'
import type { Client } from '../../run/measuring/client.ts'
import { sendByDoor, type Words } from '../kit/door.ts'
import { PLACE } from '../kit/people.ts'

/** The boy of fifteen who was arrested. Invented. */
export const NAME = 'Wamono Isaac'
export const COURT = 'Family court of Nowhere'
export const CASE_NO = 'FCC 12/2026'
/** What somebody wrote freely about the boy: it may stand nowhere in a report to a court. */
export const SECRET = 'The neighbour who told us fears for her goats'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Two in the afternoon of a Friday in Uganda, so long ago that less than thirty days of the longest remand are left. */
export const ARRESTED = fridayBefore(Date.now() - 66 * DAY)
/** Monday morning, before the court. */
export const BEFORE_COURT = new Date(Date.parse(ARRESTED) + 68 * HOUR).toISOString()
export const HEARING = dayIn(12)
export const MOVED_TO = dayIn(19)
/** What the court tells of it. */
export const MOVED = { hearingOn: MOVED_TO, capacity: 'accused', standing: 'moved' }

function fridayBefore(instant: number): string {
  const FRIDAY = 5
  const day = new Date(instant + 3 * HOUR)
  const back = (day.getUTCDay() - FRIDAY + 7) % 7
  day.setUTCDate(day.getUTCDate() - back)
  day.setUTCHours(14, 0, 0, 0)
  return new Date(day.getTime() - 3 * HOUR).toISOString()
}

/** A day from today on, as `YYYY-MM-DD`. */
export function dayIn(days: number): string {
  return new Date(Date.now() + 3 * HOUR + days * DAY).toISOString().slice(0, 10)
}

/** What the police tell of his arrest. */
export function arrestTold() {
  const child = {
    row: 'c1',
    name: NAME,
    sex: 'M',
    ageSaid: 'about fifteen',
    village: 'Kigumba',
    arrestedAt: ARRESTED,
    guardianTold: 'no',
    secretaryTold: 'no',
    interviewWith: ['nobody'],
    adultCell: 'no',
  }
  return { offence: 'THEFT', children: [child] }
}

function minute(iso: string) {
  return { from: iso, to: iso, precision: 'minute' } as const
}

/** What probation finds and is told after the arrest: his schooling, who heard of it, and that the police decline to divert. */
export async function lookedInto(client: Client, subject: Subject): Promise<void> {
  const schooling = { source: 'school', enrolled: 'yes', attendance30: 60, instruction: SECRET }
  const at = minute(ARRESTED)
  const told = { at, place: { place: PLACE.district }, parentsTold: 'yes', secretaryTold: 'yes' }
  const files = { status: 'court', offence: 'theft', station: 'Kiryandongo' }
  const accused = { childAccused: 'yes', interviewWith: ['nobody'], diversion: 'to-court' }
  const words: readonly Words[] = [
    { subject, kind: 'schooling-noted', open: { ...schooling, asOf: dayIn(-20) } },
    {
      subject,
      kind: 'child-arrested',
      open: { restrictedFrom: at },
      sealed: { CICL: told },
      happenedOn: at,
    },
    { subject, kind: 'police-followed', open: files, sealed: { CICL: accused } },
  ]
  for (const one of words) await sendByDoor(client, [one])
}

/** The court sends him to remand, and later asks for a report. */
export async function remanded(client: Client, subject: Subject): Promise<void> {
  const at = minute(BEFORE_COURT)
  const admitted = { admittedOn: at, offenceClass: 'other', court: COURT, warrant: 'RW 4' }
  await sendByDoor(client, [
    {
      subject,
      kind: 'remand-admitted',
      open: { restrictedFrom: at },
      sealed: { CICL: admitted },
      happenedOn: at,
    },
  ])
  const asked = { court: COURT, courtCaseNo: CASE_NO, askedOn: dayIn(0), hearingOn: HEARING }
  await sendByDoor(client, [
    {
      subject,
      kind: 'court-report-asked',
      open: { restrictedAsked: dayIn(0), restrictedBefore: HEARING },
      sealed: { CICL: asked },
      happenedOn: whenOfDate(dayIn(0), 'day'),
    },
  ])
}
