import { randomUUID } from 'node:crypto'
import type { Subject } from '../../core/entry/subject.ts'
import type { Client } from '../../run/measuring/client.ts'
import { said, sendByDoor, type Words } from '../kit/door.ts'
import { actorOf, PEOPLE } from '../kit/people.ts'

/** Stands in every part of the file and nowhere else. */
export const NAME = 'Zawedde Kyomugisha'
const VILLAGE = '120.280.1849.8735.55153'

/** One child's file in the district of the stories: a report, the child, its case and a hand-off. */
export interface File {
  readonly report: Subject
  readonly child: Subject
  readonly case: Subject
  readonly handoff: Subject
}

/** Ids of a file that nobody ever wrote, or is yet to write. */
export function newFile(): File {
  return {
    report: { type: 'report', id: randomUUID() },
    child: { type: 'child', id: randomUUID() },
    case: { type: 'case', id: randomUUID() },
    handoff: { type: 'handoff', id: randomUUID() },
  }
}

const village = { place: VILLAGE }

/** Writes it by the door, in the name of the officer who owns it. */
export async function writeFile(cdo: Client, file: File): Promise<void> {
  await sendByDoor(cdo, [reportMade(file)])
  await sendByDoor(cdo, [childDescribed(file), caseOpened(file)])
  await sendByDoor(cdo, [handoffSent(file)])
}

function reportMade({ report }: File): Words {
  const children = [{ id: 'r1', cells: said({ provName: NAME, sex: 'F' }) }]
  const open = { routedTo: PEOPLE.cdo.desk, concernCodes: ['PH.01'], village, children }
  return { subject: report, kind: 'report-made', open }
}

function childDescribed({ child }: File): Words {
  const names = [{ id: 'n1', cells: said({ name: NAME, kind: 'given' }) }]
  return { subject: child, kind: 'child-described', open: { names, sex: 'F', village } }
}

function caseOpened({ child, case: subject }: File): Words {
  const { desk } = PEOPLE.cdo
  const owner = actorOf(PEOPLE.cdo)
  const open = { child: child.id, owner, desk, riskLevel: 'HIGH', village }
  return { subject, kind: 'case-opened', open }
}

function handoffSent({ handoff, case: about }: File): Words {
  const open = {
    code: 'h17',
    fromDesk: PEOPLE.cdo.desk,
    toDesk: PEOPLE.clinic.desk,
    about: `case:${about.id}`,
    urgency: '24h',
    childName: NAME,
    village,
    basis: 'vital',
  }
  return { subject: handoff, kind: 'handoff-sent', open }
}

/** Keeps an officer away from every part of it, in the name of the supervisor. */
export async function exclude(supervisor: Client, file: File, officer: string): Promise<void> {
  for (const subject of Object.values(file)) {
    await sendByDoor(supervisor, [{ subject, kind: 'officer-excluded', open: { officer } }])
  }
}
