import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { HOUR, isoOf, MINUTE } from '@cwmis/core/time/instant.ts'
import type { SubjectAnswer } from '@cwmis/core/wire/subject.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { said, signed, type Words } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  deskOf,
  fresh,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

/** When it happened: known to the minute, three hours ago. */
const HAPPENED = Math.floor(Date.now() / MINUTE) * MINUTE - 3 * HOUR
const WINDOW = { from: isoOf(HAPPENED), to: isoOf(HAPPENED + MINUTE), precision: 'minute' } as const
const CONCERNS = /(?:SX|HV)\.0/
const REPORT = fresh('report')
const [CHILD, CASE] = [fresh('child'), fresh('case')]
let database: FreshDatabase
let world: World
let probation: SignedIn
let officer: SignedIn
let counsellor: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  probation = await addSignedIn(world, 'PSWO', 'near')
  officer = await addSignedIn(world, 'CDO', 'near')
  counsellor = await addSignedIn(world, 'HL_COUNSELLOR', 'far')
  await send(counsellor, [reported()])
  await send(officer, [triaged()])
  await send(officer, [described(), opened()])
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function send(by: SignedIn, words: readonly Words[]): Promise<void> {
  const answer = await sendBundles(world.server, by, [await signed(by, words)])
  expect(answer.json().results).toMatchObject([{ outcome: 'kept' }])
}

async function read(by: SignedIn, { type, id }: typeof CASE): Promise<string> {
  const headers = { cookie: by.cookie }
  const answer = await world.server.inject({ url: `/subjects/${type}/${id}`, headers })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

function reported(): Words {
  const children = [{ id: 'r1', cells: said({ provName: 'Kabahuma', sex: 'F' }) }]
  const open = {
    routedTo: deskOf('near'),
    village: { place: '1.1.1.1.1' },
    incidentDate: WINDOW,
    medicalWindow: WINDOW,
    children,
  }
  const answers = { concernCodes: { elsewhere: true } } as const
  const sealed = { SV: { concernCodes: ['SX.01'] }, HIV: { concernCodes: ['HV.01'] } }
  return { subject: REPORT, kind: 'report-made', open, answers, sealed }
}

function triaged(): Words {
  const open = { level: 'EMERGENCY', routedTo: deskOf('near') }
  return { subject: REPORT, kind: 'report-triaged', open }
}

function described(): Words {
  const open = { sex: 'F', village: { place: '1.1.1.1.1' } }
  return { subject: CHILD, kind: 'child-described', open }
}

/** By somebody who may not read the concern, and leaves it blank. */
function opened(): Words {
  const open = {
    child: CHILD.id,
    report: REPORT.id,
    row: 'r1',
    owner: officer.actor,
    desk: officer.desk,
    riskLevel: 'EMERGENCY',
    village: { place: '1.1.1.1.1' },
  }
  return { subject: CASE, kind: 'case-opened', open }
}

/** The open slice as somebody reads it. */
function openIn(body: string): CaseState {
  const { slices }: SubjectAnswer = JSON.parse(body)
  const state = openState('case', slices)
  if (state === null) throw new Error('no case')
  return state
}

/** The concerns a reader finds in the registration, by compartment. */
function carriedIn(body: string): Record<string, unknown> {
  const { slices }: SubjectAnswer = JSON.parse(body)
  const sealed = Object.entries(slices).flatMap(([compartment, slice]) => {
    const answer = slice?.latest['case-registered']?.answers.concernCodes
    return compartment !== 'open' && answer && 'v' in answer ? [[compartment, answer.v]] : []
  })
  return Object.fromEntries(sealed)
}

/** Everything somebody's device is given. */
async function device(by: SignedIn): Promise<string> {
  const headers = { cookie: by.cookie }
  const payload = { digest: '', manifest: [] }
  const answer = await world.server.inject({ method: 'POST', url: '/sync', payload, headers })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

test('whose device does not hold the concern registers, and the case loses neither its hours nor the concern', async () => {
  const before = await device(officer)
  expect(before).toContain(REPORT.id)
  expect(before).not.toMatch(CONCERNS)
  const { stamp }: SubjectAnswer = JSON.parse(await read(officer, REPORT))
  const open = { row: 'r1', case: CASE.id, child: CHILD.id }
  await send(officer, [{ subject: REPORT, kind: 'report-registered', open, stamp }])
  const state = openIn(await read(officer, CASE))
  expect(state).toMatchObject({ status: 'registered', concerns: [], concernElsewhere: true })
  const clock = state.clocks.find((one) => one.clock === 'medical-care')
  expect(clock).toMatchObject({ startedAt: WINDOW.from, stoppedAt: null })
})

test('each reads of what was carried over only the compartments that are theirs', async () => {
  const [theirs, whole] = [await read(officer, CASE), await read(probation, CASE)]
  expect(carriedIn(theirs)).toEqual({ SV: ['SX.01'] })
  expect(theirs + (await device(officer))).not.toContain('HV.')
  expect(carriedIn(whole)).toEqual({ SV: ['SX.01'], HIV: ['HV.01'] })
  expect(await device(counsellor)).not.toMatch(CONCERNS)
})

test('what was carried over stands sealed in the ledger', async () => {
  const found = await asOwner<{ compartment: string; open: unknown }>(
    world,
    `select compartment, open from part join entry on entry.id = part.entry
      where entry.kind = 'case-registered' order by compartment`,
  )
  expect(found.map(({ compartment }) => compartment)).toEqual(['HIV', 'SV', 'open'])
  expect(JSON.stringify(found)).not.toMatch(CONCERNS)
})

test('its hours end with the care the child was given', async () => {
  const [from, to] = [isoOf(HAPPENED + HOUR), isoOf(HAPPENED + HOUR + MINUTE)]
  const medicalCareOn = { ...WINDOW, from, to }
  const open = { seen: 'child', mode: 'face', medicalCareOn }
  await send(officer, [{ subject: CASE, kind: 'visit-recorded', open }])
  const clock = openIn(await read(officer, CASE)).clocks.find((one) => one.clock === 'medical-care')
  expect(clock?.stoppedAt).toBe(medicalCareOn.from)
})

test('whoever reported sees when somebody saw the child, and nothing of what was found', async () => {
  const told = await read(counsellor, REPORT)
  const { slices }: SubjectAnswer = JSON.parse(told)
  const { entries }: SubjectAnswer = JSON.parse(await read(officer, CASE))
  const visited = entries.find(({ header }) => header.kind === 'visit-recorded')
  expect(openState('report', slices)?.respondedOn).toEqual(visited?.header.happenedOn)
  expect(told + (await device(counsellor))).not.toContain('medicalCareOn')
})

test('a case nobody registered from a report answers none, whatever it says of itself', async () => {
  const [report, child, own] = [fresh('report'), fresh('child'), fresh('case')]
  await send(counsellor, [{ ...reported(), subject: report }])
  const { open } = opened()
  const words = { ...opened(), subject: own, open: { ...open, child: child.id, report: report.id } }
  await send(officer, [{ ...described(), subject: child }, words])
  await send(officer, [{ subject: own, kind: 'visit-recorded', open: { seen: 'child' } }])
  const found = await asOwner(world, `select 1 from entry where subject = '${report.id}'`)
  expect(found).toHaveLength(1)
})

test('what is told of the report after that reaches the case, sealed as before, and ends no clock anew', async () => {
  const { open } = reported()
  const answers = { concernCodes: { v: ['PH.01'], elsewhere: true } } as const
  const sealed = { SV: { concernCodes: ['SX.02'] } }
  const anew = { ...reported(), open: { ...open, stillInDanger: 'yes' }, answers, sealed }
  await send(counsellor, [anew])
  const theirs = await read(officer, CASE)
  const { slices, entries }: SubjectAnswer = JSON.parse(theirs)
  expect(slices.SV?.latest['report-told-anew']?.answers.concernCodes).toEqual({ v: ['SX.02'] })
  const state = openIn(theirs)
  expect(state.concerns).toEqual(['PH.01'])
  const heard = entries.filter(({ header }) => header.kind === 'report-told-anew')
  expect(heard.map(({ parts }) => parts.open?.stillInDanger)).toEqual([{ v: 'yes' }])
  expect(state.clocks.find((one) => one.clock === 'medical-care')?.stoppedAt).not.toBeNull()
})
