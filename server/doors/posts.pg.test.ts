import { generateKeyPairSync } from 'node:crypto'
import type { PostsAnswer, PostsBody, PostsChanged } from '@cwmis/core/wire/posts.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'

let database: FreshDatabase
let world: World
let admin: SignedIn

const CHOSEN = 'seven slow green kites'

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  admin = await addSignedIn(world, 'NAT_ADMIN', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function post(url: string, payload: object, cookie = '') {
  return world.server.inject({ method: 'POST', url, payload, headers: { cookie } })
}

async function change(body: PostsBody, by = admin): Promise<PostsChanged> {
  const answer = await post('/posts', body, by.cookie)
  expect([body.do, answer.statusCode]).toEqual([body.do, 200])
  return answer.json()
}

async function read(): Promise<PostsAnswer> {
  const answer = await world.server.inject({ url: '/posts', headers: { cookie: admin.cookie } })
  return answer.json()
}

function enter(account: string, passphrase: string) {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  return post('/sign-in', { account, passphrase, deviceKey: { kty: 'EC', crv: 'P-256', x, y } })
}

async function rolesOf(cookie: string): Promise<[string, string][]> {
  const me = await world.server.inject({ url: '/directory', headers: { cookie } })
  const posts: { role: string; desk: string }[] = me.json().me.posts
  return posts.map(({ role, desk }) => [role, desk])
}

async function addPost(role: string, desk = 'desk-near'): Promise<string> {
  const { id = '' } = await change({ do: 'add-post', desk, role, title: '' })
  return id
}

/** Somebody with an account who has chosen a passphrase and is signed in. */
async function addPerson(account: string, post: string | null) {
  const made = await change({ do: 'add-person', name: `Invented ${account}`, account, post })
  await postPassphrase(account, made.code ?? '')
  const inside = await enter(account, CHOSEN)
  return { actor: made.id ?? '', cookie: cookieOf(inside) }
}

function postPassphrase(account: string, passphrase: string, next = CHOSEN) {
  return post('/passphrase', { account, passphrase, next })
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}

test('an administrator sets up an office, a desk, a post and a person who comes in by a code', async () => {
  const office = await change({ do: 'add-office', name: 'Third', agency: 'LG', place: '3' })
  const desk = await change({ do: 'add-desk', office: office.id ?? '', name: 'Third desk' })
  const id = await addPost('CDO', desk.id)
  const made = await change({
    do: 'add-person',
    name: 'Invented Nakato',
    account: ' Nakato.N ',
    post: id,
  })
  const code = made.code ?? ''
  expect((await enter('nakato.n', code)).json().code).toBe('passphrase-to-choose')
  expect((await postPassphrase('nakato.n', code, 'short')).statusCode).toBe(400)
  expect((await postPassphrase('nakato.n', 'WRNG-CODE-2222')).json().code).toBe('sign-in-refused')
  expect((await postPassphrase('nakato.n', code.toLowerCase())).json()).toEqual({ done: true })
  expect((await enter('nakato.n', code)).json().code).toBe('sign-in-refused')
  const inside = await enter('Nakato.N', CHOSEN)
  expect(await rolesOf(cookieOf(inside))).toEqual([['CDO', desk.id]])
})

test('a code is over after a week by the database’s own clock, and a new one brings another', async () => {
  const made = await change({ do: 'add-person', name: 'Late', account: 'late', post: null })
  await asOwner(world, `update account set set_at = set_at - interval '8 days' where actor = $1`, [
    made.id,
  ])
  expect((await postPassphrase('late', made.code ?? '')).json().code).toBe('sign-in-refused')
  const again = await change({ do: 'new-code', actor: made.id ?? '' })
  expect((await postPassphrase('late', again.code ?? '')).statusCode).toBe(200)
})

test('acting carries the post’s access for its days only, and says by whom it was given', async () => {
  const id = await addPost('PSWO')
  const own = await addPost('CDO')
  const { actor, cookie } = await addPerson('okot', own)
  const until = inDays(3)
  const acting = { do: 'appoint', actor, post: id, sort: 'acting', from: inDays(-1) } as const
  expect(await change({ ...acting, until: null })).toEqual({ refused: 'acting-without-end' })
  expect(await change({ ...acting, until: inDays(-2) })).toEqual({
    refused: 'ends-before-it-begins',
  })
  expect(await change({ ...acting, until })).toEqual({})
  expect((await rolesOf(cookie)).map(([role]) => role).sort()).toEqual(['CDO', 'PSWO'])
  const { holdings } = await read()
  const held = holdings.find((one) => one.post === id)
  expect(held).toMatchObject({ actor, sort: 'acting', until, by: admin.actor })
  // Nobody ends it: its last day passes.
  await asOwner(
    world,
    `update holding set since = since - interval '9 days', until = now() - interval '1 second' where post = $1`,
    [id],
  )
  expect((await rolesOf(cookie)).map(([role]) => role)).toEqual(['CDO'])
})

test('somebody moves, and an account that is closed ends everything of theirs at once', async () => {
  const [first, second] = [await addPost('CDO'), await addPost('PSWO')]
  const { actor, cookie } = await addPerson('adong', first)
  const holding = (await read()).holdings.find((one) => one.actor === actor)?.id ?? ''
  expect(await change({ do: 'move', holding, post: second })).toEqual({})
  expect((await rolesOf(cookie)).map(([role]) => role)).toEqual(['PSWO'])
  expect(await change({ do: 'close-account', actor })).toEqual({})
  const after = await world.server.inject({ url: '/directory', headers: { cookie } })
  expect(after.statusCode).toBe(401)
  expect((await enter('adong', CHOSEN)).json().code).toBe('sign-in-refused')
  const { holdings, people } = await read()
  expect(people.some((one) => one.actor === actor)).toBe(false)
  // The history stays: both posts, both ended.
  expect(holdings.filter((one) => one.actor === actor && one.until !== null)).toHaveLength(2)
})

test('a desk on call does the work of one where nobody sits, and only then', async () => {
  const { id: vacant = '' } = await change({ do: 'add-desk', office: 'near', name: 'Vacant' })
  const { id: helping = '' } = await change({ do: 'add-desk', office: 'near', name: 'Helping' })
  const { cookie } = await addPerson('helper', await addPost('CDO', helping))
  expect(await rolesOf(cookie)).toEqual([['CDO', helping]])
  expect(await change({ do: 'on-call', desk: vacant, fallback: helping })).toEqual({})
  expect(await rolesOf(cookie)).toEqual([
    ['CDO', helping],
    ['CDO', vacant],
  ])
  expect(await change({ do: 'on-call', desk: helping, fallback: vacant })).toEqual({
    refused: 'on-call-in-a-circle',
  })
  const { actor } = await addPerson('newcomer', await addPost('PSWO', vacant))
  expect(await rolesOf(cookie)).toEqual([['CDO', helping]])
  await change({ do: 'absent', actor, from: inDays(-1), until: inDays(1) })
  expect(await rolesOf(cookie)).toHaveLength(2)
})

test('what cannot be is refused by name and changes nothing', async () => {
  const id = await addPost('CDO')
  const { actor } = await addPerson('opio', id)
  const until = inDays(9)
  const appoint = { do: 'appoint', actor, post: id, sort: 'held', from: inDays(0), until } as const
  const before = await read()
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
    expect([body, (await change(body)).refused]).toEqual([body, refused])
  }
  expect(await read()).toEqual(before)
})

test('of two who decide where nobody else can, neither goes before another has come', async () => {
  const last = [
    await addPerson('last.one', await addPost('NAT_CHILD')),
    await addPerson('last.two', await addPost('NAT_CHILD')),
  ]
  expect((await read()).lastResorts).toBe(2)
  const close = { do: 'close-account', actor: last[0]?.actor ?? '' } as const
  expect(await change(close)).toEqual({ refused: 'last-resort' })
  await addPerson('last.three', await addPost('NAT_CHILD'))
  expect(await change(close)).toEqual({})
})

test('every change leaves its line of history and its audit row, with no code in either', async () => {
  const made = await change({ do: 'add-person', name: 'Kept', account: 'kept', post: null })
  const [newest] = (await read()).changes
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
  expect((await post('/posts', body, officer.cookie)).statusCode).toBe(404)
  expect((await read()).people.some(({ actor }) => actor === admin.actor)).toBe(true)
})
