import { randomUUID } from 'node:crypto'
import type { Header } from '../../core/entry/header.ts'
import type { Subject } from '../../core/entry/subject.ts'
import { bornFrom } from '../../core/form/born.ts'
import { whenOfDate } from '../../core/time/instant.ts'
import type { SubjectAnswer } from '../../core/wire/subject.ts'
import type { Client } from '../../run/measuring/client.ts'
import { said, sendByDoor, type Words } from '../kit/door.ts'
import { actorOf, PEOPLE, type Person, PLACE } from '../kit/people.ts'

const KIGUMBA = PLACE.subCounty
const MASINDI = '54.121.752'
const MOTHER_PHONE = '+256782555019'

/** One meeting of the boy with an office that knew nothing of the others. */
export interface Contact {
  readonly child: string
  readonly case: string
  readonly report: string
  readonly by: Person
  readonly day: string
  readonly name: string
  readonly years: number
  readonly place: string
  readonly living: string
  readonly carer: string
  readonly concerns: readonly string[]
  readonly phone?: string
}

type Told = Omit<Contact, 'child' | 'case' | 'report'>

const TOLD: readonly Told[] = [
  {
    by: PEOPLE.cdo,
    day: '2019-03-12',
    name: 'Ojok Emmanuel',
    years: 6,
    place: KIGUMBA,
    living: 'mother',
    carer: 'Lamunu Stella',
    concerns: ['ED.02'],
    phone: MOTHER_PHONE,
  },
  {
    by: PEOPLE.probation,
    day: '2021-02-08',
    name: 'Emanuel Ojok',
    years: 8,
    place: PLACE.district,
    living: 'mother',
    carer: 'Lamunu Stela',
    concerns: ['NG.01'],
    phone: MOTHER_PHONE,
  },
  {
    by: PEOPLE.elsewhere,
    day: '2022-05-20',
    name: 'Ojjok Manuel',
    years: 9,
    place: PLACE.otherDistrict,
    living: 'cci',
    carer: 'Matron Aciro Agnes',
    concerns: ['NG.04'],
  },
  {
    by: PEOPLE.farCdo,
    day: '2024-06-03',
    name: 'Ojok Emmanuel',
    years: 11,
    place: MASINDI,
    living: 'cci',
    carer: 'Aciro Agnes',
    concerns: ['AC.11'],
  },
  {
    by: PEOPLE.colleague,
    day: '2026-09-14',
    name: 'Ojoku Emma',
    years: 13,
    place: KIGUMBA,
    living: 'stepparent',
    carer: 'Lamuno Stella',
    concerns: ['PH.03'],
    phone: MOTHER_PHONE,
  },
  {
    by: PEOPLE.probation,
    day: '2026-11-02',
    name: 'Emmanuel Ojock',
    years: 13,
    place: PLACE.district,
    living: 'street',
    carer: 'Nobody known',
    concerns: ['SC.02', 'AC.11'],
  },
]

/** The six, oldest first, with ids of their own. */
export function sixContacts(): readonly Contact[] {
  return TOLD.map((told) => ({
    ...told,
    child: randomUUID(),
    case: randomUUID(),
    report: randomUUID(),
  }))
}

/** Writes one down by the door, in the name of whoever met him: report, child, case, registration, plan. */
export async function writeContact(client: Client, contact: Contact): Promise<void> {
  const happenedOn = whenOfDate(contact.day, 'day')
  await sendByDoor(client, [reportMade(contact)].map(on(happenedOn)))
  await sendByDoor(client, [childDescribed(contact), caseOpened(contact)].map(on(happenedOn)))
  const { report, case: id, child } = contact
  const subject = { type: 'report', id: report } as const
  const stamp = await stampOf(client, subject)
  const open = { row: 'r1', case: id, child }
  await sendByDoor(client, [{ subject, kind: 'report-registered', open, stamp, happenedOn }])
}

/** At school he was helped, and whoever visited him then wrote it down. */
export async function writeSupport(client: Client, contact: Contact): Promise<void> {
  const subject = { type: 'case', id: contact.case } as const
  const open = { seen: 'child', servicesReceived: ['school'] }
  const happenedOn = whenOfDate('2019-09-30', 'day')
  await sendByDoor(client, [{ subject, kind: 'visit-recorded', open, happenedOn }])
}

/** Whether a subject is there for somebody. */
export async function opens({ wire, headers }: Client, { type, id }: Subject): Promise<boolean> {
  return (await wire.ask('GET', `/subjects/${type}/${id}`, { headers })).status === 200
}

/** The stamp of a subject as somebody reads it now. */
export async function stampOf({ wire, headers }: Client, { type, id }: Subject): Promise<string> {
  const { body } = await wire.ask('GET', `/subjects/${type}/${id}`, { headers })
  const { stamp = '' }: Partial<SubjectAnswer> = JSON.parse(body)
  return stamp
}

function on(happenedOn: Header['happenedOn']): (words: Words) => Words {
  return (words) => ({ ...words, happenedOn })
}

function reportMade({ report, place, name, by, concerns }: Contact): Words {
  const children = [{ id: 'r1', cells: said({ provName: name, sex: 'M' }) }]
  const open = { routedTo: by.desk, concernCodes: concerns, village: { place }, children }
  return { subject: { type: 'report', id: report }, kind: 'report-made', open }
}

function childDescribed({ child, name, years, place, living, carer, phone, day }: Contact): Words {
  const born = bornFrom({ sort: 'years', years, about: true }, { source: 'caregiver', asOf: day })
  const cells = said({ person: carer, relation: 'mother', ...(phone ? { contact: phone } : {}) })
  const open = {
    names: [{ id: 'n1', cells: said({ name, kind: 'given' }) }],
    sex: 'M',
    ...(born ? { born } : {}),
    village: { place },
    livingArrangement: living,
    caregivers: [{ id: 'c1', cells }],
  }
  return { subject: { type: 'child', id: child }, kind: 'child-described', open }
}

function caseOpened({ child, case: id, report, place, by, concerns }: Contact): Words {
  const open = {
    child,
    report,
    row: 'r1',
    owner: actorOf(by),
    desk: by.desk,
    riskLevel: 'MEDIUM',
    village: { place },
    concernCodes: concerns,
    lawfulBasis: 'public-duty',
  }
  return { subject: { type: 'case', id }, kind: 'case-opened', open }
}
