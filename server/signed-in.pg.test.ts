import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { makeFiles, reportAt } from './fixtures/files.ts'
import { signed } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  fresh,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

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

test('a session that was ended can neither write nor read, at the next request', async () => {
  const leaving = await addSignedIn(world, 'CDO', 'near')
  const headers = { cookie: leaving.cookie }
  const out = await world.server.inject({ method: 'POST', url: '/sign-out', payload: {}, headers })
  expect(out.statusCode).toBe(200)
  const bundle = await signed(leaving, [reportAt('near', fresh('report'))])
  expect((await sendBundles(world.server, leaving, [bundle])).json().code).toBe('sign-in-needed')
  const read = await world.server.inject({ url: '/directory', headers })
  expect(read.json().code).toBe('sign-in-needed')
})

test('whoever is signed in reads who they are, and never an account', async () => {
  const headers = { cookie: officer.cookie }
  const { me, people } = (await world.server.inject({ url: '/directory', headers })).json()
  expect(me).toMatchObject({ actor: officer.actor, posts: [{ role: 'CDO', place: '1' }] })
  expect(Object.keys(people[0] ?? {}).toSorted()).toEqual([
    'actor',
    'desk',
    'name',
    'phone',
    'post',
    'role',
  ])
})

test('health says where the ledger stands', async () => {
  const answer = await world.server.inject({ url: '/health' })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    status: 'ok',
    position: expect.any(Number),
    lagMs: expect.any(Number),
  })
})

test('a device that was away longer than its lease and signed in again has its caseload at once', async () => {
  const { device, cookie } = officer
  const files = await makeFiles(world, officer, 'near')
  const away = `update device set last_sync = now() - interval '8 days' where id = $1`
  await asOwner(world, away, [device])
  const headers = { cookie }
  const url = `/subjects/case/${files.case.id}`
  const payload = { digest: 'other', manifest: [{ subject: files.case, stamp: 'old' }] }
  const synced = await world.server.inject({ method: 'POST', url: '/sync', payload, headers })
  expect(synced.json().gone).toEqual([])
  expect(JSON.stringify(synced.json().moved)).toContain(files.case.id)
  expect((await world.server.inject({ url, headers })).statusCode).toBe(200)
})
