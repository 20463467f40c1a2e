import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'

const CANARY = 'nearkanari'
const TOLD = { page: 'cases-one', what: 'not-open' }
let database: FreshDatabase
let world: World
let officer: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function tell(payload: object) {
  const headers = { cookie: officer.cookie }
  return world.server.inject({ method: 'POST', url: '/problems', payload, headers })
}

function list({ cookie }: SignedIn) {
  return world.server.inject({ method: 'GET', url: '/problems', headers: { cookie } })
}

test('a problem comes to the administrator’s list, and to nobody else’s', async () => {
  expect((await tell(TOLD)).statusCode).toBe(200)
  const administrator = await addSignedIn(world, 'NAT_ADMIN', 'near')
  expect((await list(administrator)).json().lines).toEqual([
    { ...TOLD, version: '0.0.0', at: expect.stringMatching(/^20/) },
  ])
  expect((await list(officer)).statusCode).toBe(404)
})

test('no name comes through: neither as a page, a sort or a word of its own, and none is kept', async () => {
  const tries = [
    { ...TOLD, page: CANARY },
    { ...TOLD, what: CANARY },
    { ...TOLD, words: CANARY },
  ]
  for (const one of tries) expect((await tell(one)).statusCode).toBe(400)
  const kept = await asOwner(world, 'select * from problem')
  expect(JSON.stringify(kept)).not.toContain(CANARY)
  expect(JSON.stringify(kept)).not.toContain(officer.actor)
})

test('a colleague’s number is the number of the post; without one there is none', async () => {
  const ask = () =>
    world.server.inject({ method: 'GET', url: '/directory', headers: { cookie: officer.cookie } })
  const numberOf = async () =>
    (await ask()).json().people.find((one: { actor: string }) => one.actor === officer.actor).phone
  expect(await numberOf()).toBeNull()
  await asOwner(world, 'update post set phone = $1 where id = $2', ['0000000000', officer.post])
  expect(await numberOf()).toBe('0000000000')
})
