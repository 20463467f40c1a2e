import { readFileSync } from 'node:fs'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { fresh } from '@cwmis/ledger/fixtures/words.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { inquireOnce } from '../exchange/inquire.ts'
import { keepNumbers } from '../exchange/numbers.ts'
import { SCHOOL } from './fixtures/messages.ts'
import { openSchoolWorld, type SchoolWorld } from './fixtures/school-world.ts'
import { ASKED_AT_ONCE } from './schemas.ts'
import { inventedNumbers, schoolAnswers } from './scripts.ts'

/** Whole portions: whoever lies in one that is not full yet is not asked about, and where one lies is drawn. */
const REGISTER = inventedNumbers(1, 13 * ASKED_AT_ONCE)
const [OURS = '', SECOND = '', UNASKED = ''] = REGISTER

let database: FreshDatabase
let world: SchoolWorld
let ours: Subject
let second: Subject

const all = (sql: string): Promise<string[]> => world.all(sql)
const say = (...told: Parameters<SchoolWorld['say']>): Promise<string[]> => world.say(...told)
const heard = (): Promise<Envelope[]> => world.heard()
const later = (days: number): void => world.later(days)

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openSchoolWorld(database.connection)
  ours = await world.openCase(OURS)
  second = await world.openCase(SECOND)
  await world.openCase(UNASKED, 'no')
  await world.openCase('EX00000001')
})

afterAll(async () => {
  await world.rig.close()
  await database.drop()
})

const numbersIn = ({ data }: Envelope): string => JSON.stringify(data.numbers)

let asked: Envelope[]

test('the register comes without a word about anybody; too few numbers at once are refused', async () => {
  expect(await say('register.published', { district: 'EX', numbers: REGISTER })).toEqual(['taken'])
  const few = { district: 'EX', numbers: REGISTER.slice(0, ASKED_AT_ONCE) }
  expect(await say('register.published', few)).toEqual(['refused schema-broken'])
})

test('who is asked about stands among many of the register: always as many, nobody without consent, nothing else', async () => {
  expect(await inquireOnce(world.rig.engine)).toBeGreaterThan(0)
  asked = await heard()
  for (const { data, type } of asked) {
    expect(type).toBe('ug.go.mglsd.cwmis.learner-status.asked.v1')
    expect(Object.keys(data)).toEqual(['numbers'])
    expect(data.numbers).toHaveLength(ASKED_AT_ONCE)
  }
  const numbers = asked.flatMap(({ data }) => data.numbers)
  expect(numbers.filter((one) => !REGISTER.some((known) => known === one))).toEqual([])
  expect(numbers).toEqual(expect.arrayContaining([OURS, SECOND]))
  expect(JSON.stringify(asked)).not.toMatch(/CANARY|EX00000001|Akello|sealed words/)
  const lines = await all(`select subjects::text as x from audit where line like '%disclosed%'`)
  expect(lines.join()).toContain(ours.id)
  expect(lines.join()).toContain(second.id)
})

test('asked again only after a week, and then among the same others, also where the register grew', async () => {
  expect(await inquireOnce(world.rig.engine)).toBe(0)
  // Four pages at once: the portions stay whole.
  const { engine } = world.rig
  const pages = [2, 3, 4, 5].map((seed) => inventedNumbers(seed, 410))
  await Promise.all(pages.map((page) => keepNumbers(engine, 'education', page)))
  const sizes = await all(
    `select distinct count(*)::text as x from exchange_number group by portion order by 1`,
  )
  expect(Math.max(...sizes.map(Number))).toBe(ASKED_AT_ONCE)
  expect(sizes.length).toBeLessThanOrEqual(2)
  later(7)
  await inquireOnce(world.rig.engine)
  const again = await heard()
  expect(again.map(numbersIn).toSorted()).toEqual(asked.map(numbersIn).toSorted())
  // The control: were each drawn anew, the others would not be the same.
  expect(inventedNumbers(6, ASKED_AT_ONCE)).not.toEqual(asked[0]?.data.numbers)
})

test('an answer is written on the case asked about; of all others nothing is kept', async () => {
  for (const one of asked) {
    const play = { script: 'happy', seed: 4, now: world.rig.clock.now } as const
    const [answer] = schoolAnswers(play, one)
    const { data }: Envelope = JSON.parse(answer?.text ?? '')
    expect(await say('learner-status.told', data)).toEqual(['taken'])
  }
  const entries = await all(
    `select subject::text as x from entry where author = 'system:education' and kind = 'schooling-noted'`,
  )
  expect(entries.toSorted()).toEqual([ours.id, second.id].toSorted())
  expect(await all(`select id::text as x from quarantine`)).toEqual([])
  const told = await all(`select open::text as x from part where open is not null`)
  const others = REGISTER.slice(3)
  expect(told.filter((text) => others.some((one) => text.includes(one)))).toEqual([])
  expect(told.some((text) => text.includes(OURS))).toBe(true)
})

test('between two weeks an officer asks about one case: the same forty go, once a day, and why is told to nobody', async () => {
  const open = { why: 'CANARY: he was seen working' }
  const press = () => world.write([{ subject: ours, kind: 'schooling-asked', open }])
  await press()
  expect(await inquireOnce(world.rig.engine)).toBe(0)
  later(1)
  expect(await inquireOnce(world.rig.engine)).toBe(1)
  const [now] = await heard()
  expect(asked.map(numbersIn)).toContain(now && numbersIn(now))
  expect(JSON.stringify(now)).not.toContain('CANARY')
  await press()
  expect(await inquireOnce(world.rig.engine)).toBe(0)
})

test('consent taken back between asking and sending: nothing goes, and the answer of one not asked about is not read', async () => {
  later(7)
  await inquireOnce(world.rig.engine)
  for (const subject of [ours, second]) {
    const open = { withdrawnPurposes: ['school'] }
    await world.write([{ subject, kind: 'consent-withdrawn', open }])
  }
  expect(await heard()).toEqual([])
  expect(
    await all(`select distinct reason as x from exchange_sending where state = 'withheld'`),
  ).toEqual(['nobody-left'])
  later(7)
  expect(await inquireOnce(world.rig.engine)).toBe(0)
  const rows = [{ lin: OURS, enrolled: 'yes' }]
  expect(await say('learner-status.told', { asOf: '2026-12-20', rows })).toEqual([
    'dropped none-of-ours',
  ])
})

test('a return that is asked for carries its golden file’s fields alone, and comes back answered', async () => {
  const child = await world.openCase('EX22222222')
  const subject = fresh('handoff')
  const canaries = { childName: 'CANARY name', instruction: 'CANARY words', sender: 'CANARY' }
  const open = {
    code: 'h39',
    fromDesk: 'desk-1',
    toDesk: 'desk-school',
    about: `case:${child.id}`,
    reference: 'R-39',
    lin: 'ex 2222 2222',
    school: SCHOOL.school,
    reentryOn: '2027-02-01',
    urgency: 'routine',
    ...canaries,
  }
  await world.write([{ subject, kind: 'handoff-sent', open }])
  await world.follow()
  later(1)
  const [sent] = await heard()
  const golden = new URL('golden/support-asked-1.0.0.json', import.meta.url)
  expect(`${JSON.stringify(sent?.data, null, 2)}\n`).toBe(readFileSync(golden, 'utf8'))
  expect(JSON.stringify(sent)).not.toContain('CANARY')
  const back = { standing: 'enrolled', on: '2027-02-02', level: 'P4', ...SCHOOL }
  const told = { correlationid: sent?.correlationid ?? null }
  expect(await say('enrolment-support.answered', back, told)).toEqual(['taken'])
  expect(
    await all(`select state->>'status' as x from head where subject = '${subject.id}'`),
  ).toEqual(['answered'])
  const clocks = await all(
    `select state->>'clocks' as x from head where subject = '${child.id}' and compartment = 'open'`,
  )
  expect(clocks[0]).toContain('school-look-30')
})

test('a teacher’s concern is a report on the desk of the school: the teacher is in no open part, log or reason', async () => {
  const told = {
    ...SCHOOL,
    concern: 'SEXUAL',
    inDanger: 'no',
    teacherInvolved: 'yes',
    notToTell: ['HEAD'],
    child: { name: 'Example Nambozo', sex: 'F', ageSaid: '12', lin: 'EX22222222' },
    teacher: { name: 'CANARYTEACHER', phone: '+256700000002' },
    words: 'Seen in class.',
  }
  // The number is of a case of ours, asked about before: a person is asked whether it is the same child.
  later(7)
  await inquireOnce(world.rig.engine)
  expect(await say('concern.raised', told)).toEqual(['question same-person'])
  const [desk] = await all(
    `select h.desk as x from head h join entry e on e.subject = h.subject where e.author = 'system:education' and e.kind = 'report-made' and h.compartment = 'open'`,
  )
  expect(desk).toBe('desk-1')
  const open = await all(`select open::text as x from part where open is not null
    union all select state::text from head where compartment = 'open' union all select line from audit
    union all select coalesce(reason, '') || line from exchange_message`)
  expect(open.some((text) => text.includes('Example Nambozo'))).toBe(true)
  expect(open.filter((text) => /CANARYTEACHER|256700000002|SX\.04/.test(text))).toEqual([])
})
