import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { Administered, CHOSEN, cookieOf, inDays } from '../fixtures/administered.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'

let database: FreshDatabase
let world: World
let admin: SignedIn
let office: Administered

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  admin = await addSignedIn(world, 'NAT_ADMIN', 'near')
  office = new Administered(world, admin)
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

test('an administrator sets up an office, a desk, a post and a person who comes in by a code', async () => {
  const third = await office.change({ do: 'add-office', name: 'Third', agency: 'LG', place: '3' })
  const desk = await office.change({ do: 'add-desk', office: third.id ?? '', name: 'Third desk' })
  const id = await office.addPost('CDO', desk.id)
  const made = await office.change({
    do: 'add-person',
    name: 'Invented Nakato',
    account: ' Nakato.N ',
    post: id,
  })
  const code = made.code ?? ''
  expect((await office.enter('nakato.n', code)).json().code).toBe('passphrase-to-choose')
  expect((await office.choose('nakato.n', code, 'short')).statusCode).toBe(400)
  expect((await office.choose('nakato.n', 'WRNG-CODE-2222')).json().code).toBe('sign-in-refused')
  expect((await office.choose('nakato.n', code.toLowerCase())).json()).toEqual({ done: true })
  expect((await office.enter('nakato.n', code)).json().code).toBe('sign-in-refused')
  const inside = await office.enter('Nakato.N', CHOSEN)
  expect(await office.rolesOf(cookieOf(inside))).toEqual([['CDO', desk.id]])
})

test('a code is over after a week by the database’s own clock, and a new one brings another', async () => {
  const made = await office.change({ do: 'add-person', name: 'Late', account: 'late', post: null })
  await asOwner(world, `update account set set_at = set_at - interval '8 days' where actor = $1`, [
    made.id,
  ])
  expect((await office.choose('late', made.code ?? '')).json().code).toBe('sign-in-refused')
  const again = await office.change({ do: 'new-code', actor: made.id ?? '' })
  expect((await office.choose('late', again.code ?? '')).statusCode).toBe(200)
})

test('acting carries the post’s access for its days only, and says by whom it was given', async () => {
  const id = await office.addPost('PSWO')
  const own = await office.addPost('CDO')
  const { actor, cookie } = await office.addPerson('okot', own)
  const until = inDays(3)
  const acting = { do: 'appoint', actor, post: id, sort: 'acting', from: inDays(-1) } as const
  expect(await office.change({ ...acting, until: null })).toEqual({ refused: 'acting-without-end' })
  expect(await office.change({ ...acting, until: inDays(-2) })).toEqual({
    refused: 'ends-before-it-begins',
  })
  expect(await office.change({ ...acting, until })).toEqual({})
  expect((await office.rolesOf(cookie)).map(([role]) => role).sort()).toEqual(['CDO', 'PSWO'])
  const { holdings } = await office.read()
  const held = holdings.find((one) => one.post === id)
  expect(held).toMatchObject({ actor, sort: 'acting', until, by: admin.actor })
  // Nobody ends it: its last day passes.
  await asOwner(
    world,
    `update holding set since = since - interval '9 days', until = now() - interval '1 second' where post = $1`,
    [id],
  )
  expect((await office.rolesOf(cookie)).map(([role]) => role)).toEqual(['CDO'])
})

test('somebody moves, and an account that is closed ends everything of theirs at once', async () => {
  const [first, second] = [await office.addPost('CDO'), await office.addPost('PSWO')]
  const { actor, cookie } = await office.addPerson('adong', first)
  const holding = (await office.read()).holdings.find((one) => one.actor === actor)?.id ?? ''
  expect(await office.change({ do: 'move', holding, post: second })).toEqual({})
  expect((await office.rolesOf(cookie)).map(([role]) => role)).toEqual(['PSWO'])
  expect(await office.change({ do: 'close-account', actor })).toEqual({})
  const after = await world.server.inject({ url: '/directory', headers: { cookie } })
  expect(after.statusCode).toBe(401)
  expect((await office.enter('adong', CHOSEN)).json().code).toBe('sign-in-refused')
  const { holdings, people } = await office.read()
  expect(people.some((one) => one.actor === actor)).toBe(false)
  // The history stays: both posts, both ended.
  expect(holdings.filter((one) => one.actor === actor && one.until !== null)).toHaveLength(2)
})

test('a desk on call does the work of one where nobody sits, and only then', async () => {
  const { id: vacant = '' } = await office.change({
    do: 'add-desk',
    office: 'near',
    name: 'Vacant',
  })
  const { id: helping = '' } = await office.change({
    do: 'add-desk',
    office: 'near',
    name: 'Helping',
  })
  const { cookie } = await office.addPerson('helper', await office.addPost('CDO', helping))
  expect(await office.rolesOf(cookie)).toEqual([['CDO', helping]])
  expect(await office.change({ do: 'on-call', desk: vacant, fallback: helping })).toEqual({})
  expect(await office.rolesOf(cookie)).toEqual([
    ['CDO', helping],
    ['CDO', vacant],
  ])
  expect(await office.change({ do: 'on-call', desk: helping, fallback: vacant })).toEqual({
    refused: 'on-call-in-a-circle',
  })
  const { actor } = await office.addPerson('newcomer', await office.addPost('PSWO', vacant))
  expect(await office.rolesOf(cookie)).toEqual([['CDO', helping]])
  await office.change({ do: 'absent', actor, from: inDays(-1), until: inDays(1) })
  expect(await office.rolesOf(cookie)).toHaveLength(2)
})
