import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { SEARCH_VIEW } from '@cwmis/ledger/follow/search-view.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { DOORS } from './doors/index.ts'
import { BROKEN, isSame } from './fixtures/broken.ts'
import { canaryOf, excludeFrom, makeFiles } from './fixtures/files.ts'
import { type Cast, disagreements } from './fixtures/matrix.ts'
import { subjectsOf } from './fixtures/probes.ts'
import { addSignedIn, fresh, openWorld, type SignedIn, type World } from './fixtures/world.ts'

let database: FreshDatabase
let world: World
let cast: Cast
let near: SignedIn
let far: SignedIn
let excluded: SignedIn

const ROLES = CONTENT.roles.filter(({ signsIn }) => signsIn).map(({ code }) => code)

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  const people: SignedIn[] = []
  for (const role of ROLES) people.push(await addSignedIn(world, role, 'near'))
  near = await addSignedIn(world, 'CDO', 'near')
  far = await addSignedIn(world, 'CDO', 'far')
  people.push(far, await addSignedIn(world, 'PSWO', 'far'))
  const files = {
    near: await makeFiles(world, near, 'near'),
    far: await makeFiles(world, far, 'far'),
  }
  excluded = await addSignedIn(world, 'PSWO', 'near')
  const chief = await addSignedIn(world, 'SPSWO', 'near')
  await excludeFrom(world, { officer: excluded, by: chief, files: files.near })
  people.push(excluded)
  const absent = {
    report: fresh('report'),
    child: fresh('child'),
    case: fresh('case'),
    handoff: fresh('handoff'),
  }
  cast = { people, files, absent }
  await sequenceAll(world)
  while ((await followOnce(world.ledger, SEARCH_VIEW)) > 0);
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

test('every door × every role that signs in × files of both districts does as the access table says', async () => {
  expect(await disagreements({ world, server: world.server, cast }, DOORS)).toEqual([])
})

test('the matrix is not empty: an officer reads the files of their desk and nothing of another district', async () => {
  async function read(person: SignedIn, side: 'near' | 'far'): Promise<number[]> {
    const headers = { cookie: person.cookie }
    const urls = subjectsOf(cast.files[side]).map(({ type, id }) => `/subjects/${type}/${id}`)
    const answers = await Promise.all(urls.map((url) => world.server.inject({ url, headers })))
    return answers.map(({ statusCode }) => statusCode)
  }
  expect(await read(near, 'near')).toEqual([200, 200, 200, 200])
  expect(await read(near, 'far')).toEqual([404, 404, 404, 404])
  expect(await read(far, 'far')).toEqual([200, 200, 200, 200])
})

test('an excluded officer of the same desk finds nothing on any door', async () => {
  const headers = { cookie: excluded.cookie }
  for (const { type, id } of subjectsOf(cast.files.near)) {
    const there = await world.server.inject({ url: `/subjects/${type}/${id}`, headers })
    expect(there.statusCode).toBe(404)
  }
  const list = await world.server.inject({ url: '/worklists/desk-near', headers })
  expect(list.json().lines).toEqual([])
})

test('the officer of a desk finds its work and its names; one of another district neither', async () => {
  async function found(person: SignedIn): Promise<boolean[]> {
    const headers = { cookie: person.cookie }
    const list = await world.server.inject({ url: '/worklists/desk-near', headers })
    const payload = { text: canaryOf('near') }
    const search = await world.server.inject({ method: 'POST', url: '/search', payload, headers })
    const sync = await world.server.inject({
      method: 'POST',
      url: '/sync',
      payload: { digest: 'other', manifest: [] },
      headers,
    })
    return [list, search, sync].map(({ body }) => body.includes(canaryOf('near')))
  }
  expect(await found(near)).toEqual([true, true, true])
  expect(await found(far)).toEqual([false, false, false])
})

test('what is hidden costs as many looks as what does not exist', async () => {
  async function looks(id: string): Promise<number> {
    const count = 'select count(*)::int as rows from audit'
    const before = await world.ledger.keeper.query<{ rows: number }>(count)
    await world.server.inject({ url: `/subjects/case/${id}`, headers: { cookie: far.cookie } })
    const after = await world.ledger.keeper.query<{ rows: number }>(count)
    return (after.rows[0]?.rows ?? 0) - (before.rows[0]?.rows ?? 0)
  }
  expect(await looks(cast.files.near.case.id)).toBe(await looks(cast.absent.case.id))
})

test('a door that is not in the matrix is seen', async () => {
  const [first] = DOORS
  const extra = first === undefined ? [] : [{ ...first, url: '/forgotten' }]
  const found = await disagreements({ world, server: world.server, cast }, extra)
  expect(found).toEqual(['GET /forgotten is not in the matrix'])
})

test.each(BROKEN)('%s is caught', async (_what, broken) => {
  const changed = broken(world)
  const doors = DOORS.map((door) => (isSame(door, changed) ? { ...door, ...changed } : door))
  const server = await world.serverWith({ doors })
  // What the matrix expects stays what the sound list of doors says.
  const sound = DOORS.filter((door) => isSame(door, changed))
  expect(await disagreements({ world, server, cast }, sound)).not.toEqual([])
  await server.close()
})
