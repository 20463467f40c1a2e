import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { pick, seeded } from '@cwmis/practice/example/seeded.ts'
import { simulatedMessage } from '../exchange/simulating/message.ts'
import type { Act, Reply } from '../exchange/simulating/partner.ts'
import {
  happened,
  type Play,
  type Posted,
  posted,
  storyName,
} from '../exchange/simulating/scripts.ts'
import { EDUCATION_FLOWS } from './flows.ts'

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
export function schoolMessages(play: Play): readonly Posted[] {
  return posted(storyOf(play), play)
}

/** What the buttons of the register's page tell. */
export const SCHOOL_ACTS: readonly Act[] = [
  act('register', 'Publish the numbers of the district', 0),
  act('absence', 'List who was away', 1),
  act('concern', 'Tell a teacher’s concern', 2),
]

function act(code: string, words: string, at: number): Act {
  return { code, words, messages: (play) => storyOf(play).slice(at, at + 1) }
}

/** What the clerk says to a letter: the child that is not here is told of by telephone. */
export const SCHOOL_REPLIES: readonly Reply[] = [
  { code: 'answer', words: 'Answer', messages: (came, play) => answersTo(play, came) },
  { code: 'refuse', words: 'Not here', messages: () => [] },
]

/** What the register answers to what we sent it, by one script; nothing to what it does not know. */
export function schoolAnswers(play: Play, asked: Asked): readonly Posted[] {
  return posted(answersTo(play, asked), play)
}

type Asked = Pick<Envelope, 'id' | 'type' | 'data' | 'correlationid'>

function answersTo(play: Play, asked: Asked): readonly Envelope[] {
  const on = today(play)
  const at = { story: storyName(play), no: '0', on }
  if (asked.type.startsWith('ug.go.mglsd.cwmis.learner-status.asked')) {
    const numbers = Array.isArray(asked.data.numbers) ? asked.data.numbers : []
    const next = seeded(play.seed)
    const rows = numbers.map((lin) => ({ lin, ...standing(next) }))
    return [envelope('learner-status.told', { asOf: on, rows }, at)]
  }
  if (!asked.type.startsWith('ug.go.mglsd.cwmis.enrolment-support.asked')) return []
  const body = { standing: 'enrolled', on, level: 'P4', ...schoolOf(seeded(play.seed)) }
  const answer = envelope('enrolment-support.answered', body, at)
  return [{ ...answer, correlationid: asked.correlationid }]
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

/** A late register tells of what was a month ago. */
function today(play: Play): string {
  return dateOf(happened(play))
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
  return bodies.map(([sort, body], at) =>
    envelope(sort, body, { story: storyName(play), no: String(at), on }),
  )
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
  readonly story: string
  readonly no: string
  readonly on: string
}

const SYSTEM = { flows: EDUCATION_FLOWS, source: 'urn:ug:go:moes:emis:' }

function envelope(sort: string, body: Envelope['data'], { story, no, on }: At): Envelope {
  const id = `education-${story}-${no}`
  const flow = EDUCATION_FLOWS.find(({ type }) => type.endsWith(sort))?.code ?? sort
  const time = `${on}T09:00:00+03:00`
  return simulatedMessage(SYSTEM, id, { flow, matter: id, sequence: null, time, says: body })
}
