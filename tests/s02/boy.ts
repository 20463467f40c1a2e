import { randomUUID } from 'node:crypto'
import type { Subject } from '../../core/entry/subject.ts'
import { whenOfDate } from '../../core/time/instant.ts'
import type { Client } from '../../run/measuring/client.ts'
import { sendByDoor } from '../kit/door.ts'
import { PEOPLE, PLACE } from '../kit/people.ts'
import { type Contact, writeContact } from '../s00/boy.ts'

/** The boy of fifteen who was arrested. Invented. */
export const BOY: Contact = {
  report: randomUUID(),
  child: randomUUID(),
  case: randomUUID(),
  by: PEOPLE.probation,
  day: new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10),
  name: 'Wamono Isaac',
  years: 15,
  place: PLACE.district,
  living: 'mother',
  carer: 'Nabwire Rose',
  concerns: ['ED.02'],
}

export const COURT = 'Family court of Nowhere'
export const CASE_NO = 'FCC 12/2026'
/** What somebody wrote freely about the boy: it may stand nowhere in a report to a court. */
export const SECRET = 'The neighbour who told us fears for her goats'

const CASE: Subject = { type: 'case', id: BOY.case }

/** What is on file before the court asks: his file, his schooling, the arrest and what the court asked. */
export async function writeBoy(client: Client): Promise<void> {
  await writeContact(client, BOY)
  const schooling = {
    source: 'school',
    asOf: BOY.day,
    enrolled: 'yes',
    attendance30: 60,
    instruction: SECRET,
  }
  const at = whenOfDate(BOY.day, 'day')
  await sendByDoor(client, [{ subject: CASE, kind: 'schooling-noted', open: schooling }])
  await sendByDoor(client, [
    {
      subject: CASE,
      kind: 'child-arrested',
      open: { restrictedFrom: at },
      sealed: { CICL: { at, place: { place: PLACE.district }, parentsTold: 'no' } },
    },
  ])
  const hearingOn = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10)
  await sendByDoor(client, [
    {
      subject: CASE,
      kind: 'court-report-asked',
      open: { restrictedAsked: BOY.day, restrictedBefore: hearingOn },
      sealed: { CICL: { court: COURT, courtCaseNo: CASE_NO, askedOn: BOY.day, hearingOn } },
    },
  ])
}
