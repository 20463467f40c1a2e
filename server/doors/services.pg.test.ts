import { randomUUID } from 'node:crypto'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'

const POSITION = '1.87654,31.76543'
let database: FreshDatabase
let world: World
let keeper: SignedIn
let other: SignedIn
let volunteer: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  keeper = await addSignedIn(world, 'CDO', 'near')
  other = await addSignedIn(world, 'CDO', 'far')
  volunteer = await addSignedIn(world, 'PARA_SW', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function answers(more: Answers = {}): Answers {
  return {
    org: { v: 'Invented Counselling Centre' },
    services: { v: ['counselling'] },
    village: { v: { place: '1.2' } },
    status: { v: 'open' },
    validFrom: { v: '2026-01-01' },
    ...more,
  }
}

async function keep(person: SignedIn, line: { id: string; was: number; answers: Answers }) {
  const { cookie } = person
  const answer = await world.server.inject({
    method: 'POST',
    url: '/services',
    payload: line,
    headers: { cookie },
  })
  return { status: answer.statusCode, body: answer.json() }
}

async function get(person: SignedIn, url: string) {
  const { cookie } = person
  const answer = await world.server.inject({ method: 'GET', url, headers: { cookie } })
  return answer.json()
}

test('a line is kept where one works, changed by a further version, and its history stays', async () => {
  const id = randomUUID()
  expect(await keep(keeper, { id, was: 0, answers: answers() })).toEqual({ status: 200, body: {} })
  const over = answers({ status: { v: 'closed' }, validUntil: { v: '2026-05-01' } })
  expect((await keep(keeper, { id, was: 1, answers: over })).body).toEqual({})
  const { lines, keeps } = await get(volunteer, '/services')
  expect(keeps).toBe(false)
  expect(lines).toMatchObject([{ id, version: 2, answers: over, mine: false }])
  const history = await get(keeper, `/services/${id}`)
  expect(history.lines).toMatchObject([
    { version: 2, answers: over, mine: true },
    { version: 1, answers: answers() },
  ])
})

test('nobody keeps a line elsewhere, takes one from elsewhere, or writes over what another changed', async () => {
  const id = randomUUID()
  const line = { id, was: 0, answers: answers() }
  expect((await keep(other, line)).body).toEqual({ refused: 'not-yours' })
  expect((await keep(volunteer, line)).body).toEqual({ refused: 'not-yours' })
  await keep(keeper, line)
  const moved = answers({ village: { v: { place: '2.1' } } })
  expect((await keep(other, { id, was: 1, answers: moved })).body).toEqual({ refused: 'not-yours' })
  expect((await keep(keeper, { id, was: 0, answers: answers() })).body).toEqual({
    refused: 'changed',
  })
  expect((await keep(keeper, { id, was: 1, answers: {} })).body).toEqual({ refused: 'incomplete' })
  const strange = { id, was: 1, answers: answers({ child: { v: 'somebody' } }) }
  expect((await keep(keeper, strange)).status).toBe(400)
  const may = await asOwner(
    world,
    `select has_table_privilege('cwmis_serve', 'service_line', 'update') or
      has_table_privilege('cwmis_serve', 'service_line', 'delete') as changes`,
  )
  expect(may).toEqual([{ changes: false }])
})

test('where a shelter is, is told to those who may know safe places, and lies sealed', async () => {
  const id = randomUUID()
  const shelter = answers({ services: { v: ['shelter'] }, gps: { v: POSITION } })
  await keep(keeper, { id, was: 0, answers: shelter })
  const seen = async (person: SignedIn) => {
    const { lines } = await get(person, `/services/${id}`)
    return lines[0].answers
  }
  expect(await seen(keeper)).toEqual(shelter)
  const { gps: _gps, ...without } = shelter
  expect(await seen(volunteer)).toEqual({ ...without, village: { v: { place: '1' } } })
  const stored = JSON.stringify(await asOwner(world, 'select * from service_line'))
  expect(stored).not.toContain(POSITION)
  expect(stored).toContain('Invented Counselling Centre')
})

test('what is offered near rides with the directory; what is over or elsewhere does not', async () => {
  const id = randomUUID()
  await keep(keeper, { id, was: 0, answers: answers({ org: { v: 'Invented Near Clinic' } }) })
  const here = JSON.stringify((await get(volunteer, '/directory')).services)
  expect(here).toContain('Invented Near Clinic')
  expect(here).not.toContain('closed')
  expect(here).not.toContain(POSITION)
  expect((await get(other, '/directory')).services).toEqual([])
})
