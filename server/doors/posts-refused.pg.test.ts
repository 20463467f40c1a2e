import type { PostsBody } from '@cwmis/core/wire/posts.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { Administered, inDays } from '../fixtures/administered.ts'
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

test('what cannot be is refused by name and changes nothing', async () => {
  const id = await office.addPost('CDO')
  const { actor } = await office.addPerson('opio', id)
  const until = inDays(9)
  const appoint = { do: 'appoint', actor, post: id, sort: 'held', from: inDays(0), until } as const
  const before = await office.read()
  const refusals: [PostsBody, string][] = [
    [{ ...appoint, post: 'post-nowhere' }, 'not-there'],
    [{ ...appoint, actor: admin.actor }, 'own-appointment'],
    [{ ...appoint, actor: 'near-opio' }, 'not-there'],
    [appoint, 'post-taken'],
    [{ do: 'add-person', name: 'B', account: 'OPIO', post: null }, 'account-taken'],
    [{ do: 'add-person', name: 'B', account: 'fresh', post: 'post-nowhere' }, 'not-there'],
    [{ do: 'add-desk', office: 'office-nowhere', name: 'B' }, 'not-there'],
    [{ do: 'add-post', desk: 'desk-near', role: 'KING', title: '' }, 'not-there'],
    [{ do: 'end', sort: 'post', id }, 'still-used'],
    [{ do: 'end', sort: 'office', id: 'near' }, 'still-used'],
    [{ do: 'close-account', actor: admin.actor }, 'last-administrator'],
    [{ do: 'end-holding', holding: '999999' }, 'not-there'],
  ]
  for (const [body, refused] of refusals) {
    expect([body, (await office.change(body)).refused]).toEqual([body, refused])
  }
  expect(await office.read()).toEqual(before)
})

test('of two who decide where nobody else can, neither goes before another has come', async () => {
  const last = [
    await office.addPerson('last.one', await office.addPost('NAT_CHILD')),
    await office.addPerson('last.two', await office.addPost('NAT_CHILD')),
  ]
  expect((await office.read()).lastResorts).toBe(2)
  const close = { do: 'close-account', actor: last[0]?.actor ?? '' } as const
  expect(await office.change(close)).toEqual({ refused: 'last-resort' })
  await office.addPerson('last.three', await office.addPost('NAT_CHILD'))
  expect(await office.change(close)).toEqual({})
})

test('every change leaves its line of history and its audit row, with no code in either', async () => {
  const made = await office.change({ do: 'add-person', name: 'Kept', account: 'kept', post: null })
  const [newest] = (await office.read()).changes
  expect(newest).toMatchObject({ what: 'add-person', by: admin.actor })
  const text = `select line from audit where line::jsonb ->> 'purpose' = 'administration' and line::jsonb ->> 'outcome' = 'changed' order by no desc limit 1`
  const [row] = await asOwner<{ line: string }>(world, text)
  expect(JSON.parse(row?.line ?? '{}')).toMatchObject({
    actor: admin.actor,
    more: { what: 'add-person' },
  })
  for (const table of ['directory_change', 'audit', 'account']) {
    const all = `select coalesce(string_agg(t::text, ' '), '') as all from ${table} as t`
    const [rows] = await asOwner<{ all: string }>(world, all)
    expect(rows?.all).not.toContain(made.code)
    if (table !== 'account') expect(rows?.all).not.toContain('argon2')
  }
  const changed = `update directory_change set what = 'other'`
  await expect(asOwner(world, changed)).rejects.toThrow('never changed')
})

test('to anybody else there is no such door, and nothing is changed', async () => {
  const officer = await addSignedIn(world, 'SPSWO', 'near')
  const headers = { cookie: officer.cookie }
  expect((await world.server.inject({ url: '/posts', headers })).statusCode).toBe(404)
  const body = { do: 'close-account', actor: admin.actor }
  expect((await office.post('/posts', body, officer.cookie)).statusCode).toBe(404)
  expect((await office.read()).people.some(({ actor }) => actor === admin.actor)).toBe(true)
})
