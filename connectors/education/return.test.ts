import { indexContent } from '@cwmis/core/content-index.ts'
import type { MappedEntry } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { CASE, entryOf, HANDOFF, said } from '@cwmis/core/subject/fixtures/entries.ts'
import { foldSubject, openState } from '@cwmis/core/subject/folds.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { opened, registered } from '@cwmis/practice/process/fixtures/written.ts'
import { describe, expect, test } from 'vitest'
import { minuteOf } from '../told.ts'
import { EDUCATION } from './connector.ts'
import { ASKED, entriesOf, LIN, look, message, SCHOOL, STORY } from './fixtures/messages.ts'

/** The slices after these entries, whoever wrote them. */
function slices(type: 'case' | 'handoff', told: readonly MappedEntry[]) {
  const entries = told
    .filter(({ subject }) => subject.type === type)
    .map(({ kind, happenedOn, answers, sealed = {} }, at) =>
      entryOf({
        subject: type === 'case' ? CASE : HANDOFF,
        kind,
        version: indexContent(CONTENT).newestKind(kind)?.version ?? 1,
        on: happenedOn,
        answers,
        sealed,
        by: 'system:education',
        id: `e${String(at)}`,
        saw: { open: 99 },
      }),
    )
  const before = type === 'case' ? [opened, registered] : [SENT]
  return foldSubject(CONTENT, type, [...before, ...entries])
}

const SENT = entryOf({
  subject: HANDOFF,
  kind: 'handoff-sent',
  id: 'sent',
  answers: said({
    code: 'h39',
    fromDesk: 'desk-1',
    toDesk: 'desk-school',
    about: `case:${CASE.id}`,
    lin: LIN,
  }),
})

const MESSAGES = STORY.map(([sort, body]) => message(sort, body))

/** What the story becomes, each message seeing what the ones before left behind. */
function received(messages: readonly Envelope[] = MESSAGES): readonly MappedEntry[] {
  const told: MappedEntry[] = []
  for (const one of messages) {
    const state = { ...openState('case', slices('case', told)) }
    const handoff = { ...openState('handoff', slices('handoff', told)) }
    const asked = { ...ASKED, state: { ...handoff, about: `case:${CASE.id}` } }
    told.push(...entriesOf(EDUCATION.receive(one, look({ handoff: asked }, state))))
  }
  return told
}

const day = (on: string) => minuteOf(`${on}T00:00:00+03:00`)
const NOTE = { source: 'emis', lin: LIN, school: SCHOOL.school, emisCode: SCHOOL.schoolCode }

/** The same story as an officer keys it from a call or a stamped paper. */
const BY_HAND: readonly (readonly [
  kind: string,
  on: string | null,
  values: Record<string, Value>,
])[] = [
  [
    'schooling-noted',
    '2026-03-02',
    { ...NOTE, asOf: '2026-03-02', enrolled: 'yes', absentDays: 12, absentSince: '2026-02-12' },
  ],
  ['schooling-noted', '2026-03-04', { ...NOTE, asOf: '2026-03-04', enrolled: 'no' }],
  ['handoff-accepted', null, {}],
  ['service-answered', null, { outcome: 'given' }],
  [
    'schooling-noted',
    '2026-03-09',
    {
      ...NOTE,
      asOf: '2026-03-09',
      enrolled: 'yes',
      level: 'P4',
      backOn: '2026-03-09',
    },
  ],
  [
    'schooling-noted',
    '2026-04-07',
    {
      ...NOTE,
      asOf: '2026-04-07',
      enrolled: 'yes',
      level: 'P4',
      attendance30: 95,
      attendanceAfter: 'after-30',
    },
  ],
]

const TOLD_AT = '2026-03-16T10:00:00+03:00'

function byHand(): readonly MappedEntry[] {
  return BY_HAND.map(([kind, on, values]) => ({
    subject: kind === 'schooling-noted' ? CASE : HANDOFF,
    kind,
    happenedOn: on === null ? minuteOf(TOLD_AT) : day(on),
    answers: said(values),
  })).flatMap((one) => entriesOf({ becomes: 'entries', entries: [one], proposals: [] }))
}

describe('a return to school', () => {
  test.each(['case', 'handoff'] as const)(
    'ends in the same state by hand, in a file and from system to system: %s',
    (type) => {
      expect(slices(type, received())).toEqual(slices(type, byHand()))
      const file = MESSAGES.map((one) => JSON.stringify(one)).join('\n')
      const read = file.split('\n').map((line) => JSON.parse(line))
      expect(slices(type, received(read))).toEqual(slices(type, received()))
    },
  )

  test('is over when the child is back, and the looks after it begin; the first is done by the month’s attendance', () => {
    expect(openState('handoff', slices('handoff', received()))).toMatchObject({
      status: 'answered',
      outcome: 'given',
    })
    const clocks = openState('case', slices('case', received()))?.clocks ?? []
    const due = new Map(clocks.map((one) => [one.clock, [one.dueAt, one.stoppedAt !== null]]))
    expect(due.get('school-absence')?.[1]).toBe(true)
    expect(due.get('school-look-30')).toEqual(['2026-04-07T21:00:00.000Z', true])
    expect(due.get('school-look-60')).toEqual(['2026-05-07T21:00:00.000Z', false])
    expect(due.get('school-look-90')).toEqual(['2026-06-06T21:00:00.000Z', false])
  })

  test('that did not come about says why, and asks of a hand-off nobody sent are asked of a person', () => {
    const body = { standing: 'not-enrolled', on: '2026-03-09', reason: 'FEES' }
    const answered = message('enrolment-support.answered', body)
    const entries = entriesOf(EDUCATION.receive(answered, look({ handoff: ASKED })))
    expect(entries.map(({ kind }) => kind)).toEqual([
      'handoff-accepted',
      'service-answered',
      'schooling-noted',
    ])
    expect(entries[1]?.answers).toMatchObject({
      outcome: { v: 'not-given' },
      whyNot: { v: 'no-money' },
    })
    expect(entries[2]?.answers).toMatchObject({ enrolled: { v: 'no' } })
    expect(EDUCATION.receive(answered, look())).toMatchObject({ question: 'school-asking-unknown' })
  })
})

test('every kind that the schools’ messages become is one that their role may write', () => {
  const role = CONTENT.roles.find(({ code }) => code === 'EMIS')
  for (const { kind, subject } of received()) {
    expect(indexContent(CONTENT).newestKind(kind)?.subjects).toContain(subject.type)
    expect(role?.writes).toContain(kind)
  }
  expect(role).toMatchObject({ reads: [], compartments: [], signsIn: false })
})
