import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { dateOf, HOUR, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { pick, seeded } from '@cwmis/practice/example/seeded.ts'
import { EDUCATION_FLOWS } from './flows.ts'

/** How the simulated school register behaves. */
export const SCHOOL_SCRIPTS = [
  'happy',
  'late',
  'duplicate',
  'reordered',
  'wrong-body',
  'skewed-clock',
  'half-a-file',
  'revoked-key',
  'busy',
  'broken',
] as const
export type SchoolScript = (typeof SCHOOL_SCRIPTS)[number]

/** One message on its way: its bytes, the clock it is signed by, and whether with a key that was taken back. */
export interface SchoolPost {
  readonly id: string
  readonly text: string
  readonly signedAt: string
  readonly revoked: boolean
}

interface Play {
  readonly script: SchoolScript
  readonly seed: number
  /** ISO 8601 UTC. */
  readonly now: string
}

const SCHOOLS = [
  ['Example primary school', 'EX-001'],
  ['Second example school', 'EX-002'],
  ['Third example school', 'EX-003'],
] as const

/** The numbers of an invented district: as many as asked for, the same for the same seed. */
export function inventedNumbers(seed: number, count: number): readonly string[] {
  const next = seeded(seed)
  const found = new Set<string>()
  while (found.size < count) found.add(`EX${String(10_000_000 + Math.floor(next() * 89_999_999))}`)
  return [...found]
}

/** What the register tells by itself, by one script: the same seed and time give the same bytes. Marked as a test. */
export function schoolMessages(play: Play): readonly SchoolPost[] {
  return playing(play, storyOf(play))
}

/** What the register answers to what we sent it, by one script; nothing to what it does not know. */
export function schoolAnswers(
  play: Play,
  asked: Pick<Envelope, 'id' | 'type' | 'data' | 'correlationid'>,
): readonly SchoolPost[] {
  const on = today(play)
  const at = { seed: play.seed, no: asked.id, on }
  if (asked.type.startsWith('ug.go.mglsd.cwmis.learner-status.asked')) {
    const numbers = Array.isArray(asked.data.numbers) ? asked.data.numbers : []
    const next = seeded(play.seed)
    const rows = numbers.map((lin) => ({ lin, ...standing(next) }))
    return playing(play, [envelope('learner-status.told', { asOf: on, rows }, at)])
  }
  if (!asked.type.startsWith('ug.go.mglsd.cwmis.enrolment-support.asked')) return []
  const body = { standing: 'enrolled', on, level: 'P4', ...schoolOf(seeded(play.seed)) }
  const answer = envelope('enrolment-support.answered', body, at)
  return playing(play, [{ ...answer, correlationid: asked.correlationid }])
}

function schoolOf(next: () => number) {
  const [school, schoolCode] = pick(next, SCHOOLS)
  return { school, schoolCode }
}

function standing(next: () => number) {
  const enrolled = next() < 0.8 ? 'yes' : 'no'
  const there = {
    attendance30: 60 + Math.floor(next() * 40),
    level: pick(next, ['P3', 'P4', 'P5']),
  }
  return { enrolled, ...schoolOf(next), ...(enrolled === 'yes' ? there : {}) }
}

type Way = (posted: readonly SchoolPost[]) => readonly SchoolPost[]

/** The scripts whose fault lies in what is posted, or in which order; that of the others lies in when and how. */
const GOING_WRONG: { readonly [script in SchoolScript]?: Way } = {
  duplicate: (posted) => posted.flatMap((one) => [one, one]),
  reordered: (posted) => posted.toReversed(),
  'wrong-body': (posted) =>
    posted.flatMap((one) => [one, { ...one, text: one.text.replaceAll('2026', '2025') }]),
  'half-a-file': (posted) =>
    posted.map((one) => ({ ...one, text: one.text.slice(0, one.text.length / 2) })),
}

function playing({ script, now }: Play, messages: readonly Envelope[]): readonly SchoolPost[] {
  const hours = script === 'skewed-clock' ? -1 : 0
  const signedAt = isoOf(instantOf(now) + hours * HOUR)
  const revoked = script === 'revoked-key'
  const posted = messages.map((one) => ({
    id: one.id,
    text: JSON.stringify(one),
    signedAt,
    revoked,
  }))
  return GOING_WRONG[script]?.(posted) ?? posted
}

/** A late register tells of what was a month ago. */
function today({ script, now }: Play): string {
  return addDays(dateOf(now), script === 'late' ? -30 : 0)
}

function storyOf(play: Play): readonly Envelope[] {
  const { seed } = play
  const next = seeded(seed)
  const on = today(play)
  const numbers = inventedNumbers(seed, 400)
  const school = schoolOf(next)
  const away = numbers.slice(0, 12).map((lin) => ({ lin, days: 5 + Math.floor(next() * 20) }))
  const bodies = [
    ['register.published', { district: 'EX', numbers }],
    ['absence.listed', { ...school, asOf: on, rows: away, others: 3 }],
    ['concern.raised', concernOf(next, { ...school, district: 'EX' })],
  ] as const
  return bodies.map(([sort, body], at) => envelope(sort, body, { seed, no: String(at), on }))
}

function concernOf(next: () => number, school: Envelope['data']): Envelope['data'] {
  const name = `Example ${pick(next, ['Nambozo', 'Wanyama', 'Adongo'])}`
  return {
    ...school,
    concern: pick(next, ['BULLYING', 'BEATEN-AT-SCHOOL', 'DROPPED-OUT']),
    inDanger: 'no',
    teacherInvolved: 'no',
    done: 'REPORTED-UP',
    child: { name, sex: pick(next, ['F', 'M']), ageSaid: `${String(8 + Math.floor(next() * 7))}` },
    teacher: { name: 'Example Teacher', phone: '+256700000002' },
    words: 'An invented concern, to train on.',
  }
}

interface At {
  readonly seed: number
  readonly no: string
  readonly on: string
}

function envelope(sort: string, body: Envelope['data'], { seed, no, on }: At): Envelope {
  const flow = EDUCATION_FLOWS.find(({ type }) => type.endsWith(sort))
  const version = flow?.versions[0]?.version ?? '1.0.0'
  const id = `education-${String(seed)}-${no}`
  return {
    specversion: '1.0',
    id,
    source: 'urn:ug:go:moes:emis:simulated',
    type: `${flow?.type ?? sort}.v1`,
    subject: id,
    time: `${on}T09:00:00+03:00`,
    dataschema: `urn:cwmis:schemas:${flow?.code ?? sort}/${version}`,
    datacontenttype: 'application/json',
    correlationid: null,
    causationid: null,
    sequence: null,
    partitionkey: null,
    purpose: 'CHILD-PROT',
    legalbasis: 'ChildrenAct',
    sensitivity: 'O',
    expirytime: null,
    testflag: true,
    data: body,
  }
}
