import type { IdentityProposal, Look, Mapped } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { answers, asks, membersIn, minuteOf, type Told, tell, textIn } from '../told.ts'
import { keyOf } from './learner.ts'

type Json = Readonly<Record<string, unknown>>

/** By the word of the school; without one of these a person says what the concern is. */
const CONCERN: Readonly<Record<string, string>> = {
  'BEATEN-AT-SCHOOL': 'PH.02',
  'BEATEN-AT-HOME': 'PH.03',
  SEXUAL: 'SX.04',
  NEGLECT: 'NG.01',
  INSULTS: 'EM.01',
  BULLYING: 'EM.04',
  WORK: 'CL.01',
  MARRIAGE: 'HP.02',
  'DROPPED-OUT': 'ED.02',
}

const RESPONSES: Readonly<Record<string, string>> = {
  'REPORTED-UP': 'reported-up',
  'PARENTS-CALLED': 'parents-called',
  'CHILD-MOVED': 'child-moved',
  NOTHING: 'nothing',
}

/**
 * A teacher's concern about one child: a report to the desk that answers for the school, and what the school adds to
 * it. The teacher stands with the reporter, whoever of the school is involved with the alleged; a learner number
 * only proposes that the child may be one we know.
 */
export function concern(message: Envelope, look: Look): Mapped {
  const { data, subject, time } = message
  const desk =
    look.desk(textIn(data, 'schoolCode') ?? '') ?? look.desk(textIn(data, 'district') ?? '')
  if (desk === null) return asks('school-unknown')
  const report = { type: 'report', key: subject } as const
  if (look.byKey('report', subject) !== null) return asks('concern-known')
  return {
    becomes: 'entries',
    entries: [
      tell(report, { kind: 'report-made', on: time, told: reportOf(data, { desk, look, time }) }),
      tell(report, { kind: 'school-reported', on: time, told: schoolOf(data) }),
    ],
    proposals: proposalsOf(data, look),
  }
}

function proposalsOf(data: Json, look: Look): readonly IdentityProposal[] {
  const value = keyOf(membersIn(data, 'child'))
  const known = value === null ? null : look.byKey('case', value)
  return value === null || known === null ? [] : [{ as: 'lin', value, subject: known.subject }]
}

interface Reported {
  readonly desk: string
  readonly look: Look
  readonly time: string
}

function reportOf(data: Json, { desk, look, time }: Reported): Told {
  const child = membersIn(data, 'child')
  const teacher = membersIn(data, 'teacher')
  const code = codeOf(textIn(data, 'concern'), textIn(child, 'ageSaid') ?? '')
  const village = textIn(child, 'village', 120)
  const place = look.place(textIn(data, 'schoolCode') ?? '')
  return {
    stillInDanger: textIn(data, 'inDanger'),
    village: { place, ...(village === null ? {} : { text: village }) },
    children: [{ id: 'c1', cells: answers(childOf(child)) }],
    concernCodes: code === undefined ? null : [code],
    incidentDate: minuteOf(textIn(data, 'happenedAt') ?? time),
    narrative: textIn(data, 'words', 2000),
    receivedVia: 'school',
    reporterAnon: textIn(teacher, 'name') === null ? 'yes' : 'no',
    reporterType: 'teacher',
    reporterName: textIn(teacher, 'name', 120),
    reporterPhone: textIn(teacher, 'phone', 20),
    mandatoryReporter: 'yes',
    routedTo: desk,
  }
}

/** A girl's pregnancy goes by her age as it was said; where no number was said, by the middle one, for a person to mend. */
function codeOf(word: string | null, ageSaid: string): string | undefined {
  if (word !== 'PREGNANCY') return CONCERN[word ?? '']
  const age = Number(/\d+/.exec(ageSaid)?.[0] ?? 15)
  if (age < 14) return 'TP.01'
  return age < 16 ? 'TP.02' : 'TP.03'
}

function childOf(child: Json): Told {
  return {
    provName: textIn(child, 'name', 120),
    sex: textIn(child, 'sex'),
    ageText: textIn(child, 'ageSaid', 80),
  }
}

/** What the school adds, and who must not be told because the matter touches them. */
function schoolOf(data: Json): Told {
  const notToTell = Array.isArray(data.notToTell)
    ? data.notToTell.flatMap((one) => (typeof one === 'string' ? [one.toLowerCase()] : []))
    : []
  return {
    atSchool: 'yes',
    schoolName: textIn(data, 'school', 120),
    schoolResponse: RESPONSES[textIn(data, 'done') ?? ''] ?? null,
    teacherInvolved: textIn(data, 'teacherInvolved'),
    notToBeTold: notToTell.length === 0 ? null : notToTell,
  }
}
