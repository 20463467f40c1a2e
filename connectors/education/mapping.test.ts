import { CASE } from '@cwmis/core/subject/fixtures/entries.ts'
import { describe, expect, test } from 'vitest'
import { EDUCATION } from './connector.ts'
import { entriesOf, LIN, look, message, SCHOOL } from './fixtures/messages.ts'

type Json = Readonly<Record<string, unknown>>

describe('a list', () => {
  const rows = [
    { lin: 'EX99999999', days: 30, name: 'CANARY Akello' },
    { lin: LIN.toLowerCase(), days: 11 },
    { lin: 'no number', days: 12 },
  ]
  const list = message('absence.listed', { ...SCHOOL, asOf: '2026-03-02', rows, others: 3 })

  test('keeps the rows of ours and passes the others by, which leave nothing behind', () => {
    const mapped = EDUCATION.receive(list, look())
    expect(entriesOf(mapped)).toHaveLength(1)
    expect(JSON.stringify(mapped)).not.toMatch(/CANARY|EX99999999|no number/)
    expect(EDUCATION.receive(list, look({ byKey: () => null }))).toEqual({
      becomes: 'dropped',
      reason: 'none-of-ours',
    })
    // The control: where the other is of ours too, its row is read.
    const both = look({ byKey: (type) => look().byKey(type, LIN) })
    expect(JSON.stringify(EDUCATION.receive(list, both))).toContain('EX99999999')
  })

  test('asks for its own numbers alone, in capitals, and a day that is none asks a person', () => {
    expect(EDUCATION.wanted(list).keys.map(({ key }) => key)).toEqual(['EX99999999', LIN])
    const wrong = message('learner-status.told', { asOf: '2026-02-31', rows: [] })
    expect(EDUCATION.receive(wrong, look())).toMatchObject({ question: 'school-day-unreadable' })
  })
})

describe('a teacher’s concern', () => {
  const BODY: Json = {
    ...SCHOOL,
    concern: 'SEXUAL',
    inDanger: 'no',
    teacherInvolved: 'yes',
    done: 'REPORTED-UP',
    notToTell: ['HEAD', 'LC1'],
    child: { name: 'Example Nambozo', sex: 'F', ageSaid: 'about 12', lin: LIN },
    teacher: { name: 'CANARY Teacher', phone: '+256700000002' },
    words: 'An invented concern.',
  }
  const raised = (more: Json = {}, at = look()) =>
    EDUCATION.receive(message('concern.raised', { ...BODY, ...more }), at)

  test('is a report to the desk of the school; the teacher and what is sealed stand apart', () => {
    const [report, added] = entriesOf(raised())
    expect(report).toMatchObject({ kind: 'report-made', subject: { type: 'report' } })
    expect(report?.answers.routedTo).toEqual({ v: 'desk-kigumba' })
    const open = JSON.stringify([report?.answers, added?.answers])
    expect(open).not.toMatch(/CANARY|256700|SX\.|teacherInvolved|head/)
    expect(JSON.stringify(report?.sealed?.REP)).toContain('CANARY Teacher')
    expect(JSON.stringify(report?.sealed?.SV)).toContain('SX.04')
    expect(JSON.stringify(added?.sealed?.PERP)).toContain('teacherInvolved')
    expect(JSON.stringify(added?.sealed?.STAFF)).toContain('lc1')
  })

  test('a learner number proposes and links nobody; one that is there already, and a school nobody knows, are asked', () => {
    expect(raised()).toMatchObject({ proposals: [{ as: 'lin', value: LIN, subject: CASE }] })
    const other = { ...look(), byKey: () => null }
    expect(raised({}, other)).toMatchObject({ becomes: 'entries', proposals: [] })
    expect(raised({ schoolCode: 'EX-404' })).toMatchObject({ question: 'school-unknown' })
    const known = { subject: { type: 'report', id: 'r1' }, state: {}, revision: 1 } as const
    expect(raised({}, look({ byKey: () => known }))).toMatchObject({ question: 'concern-known' })
  })

  test.each([
    ['about 12', 'TP.01'],
    ['15 years', 'TP.02'],
    ['17', 'TP.03'],
    ['not said', 'TP.02'],
  ])('a pregnancy goes by the age that was said: %s', (ageSaid, code) => {
    const child = { name: 'Example Adongo', sex: 'F', ageSaid }
    const [report] = entriesOf(raised({ concern: 'PREGNANCY', child }))
    expect(JSON.stringify(report?.sealed?.SV)).toContain(code)
  })
})

test('a message of a sort that is not ours is dropped', () => {
  expect(EDUCATION.receive(message('fees.paid', {}), look())).toEqual({
    becomes: 'dropped',
    reason: 'not-for-us',
  })
})
