import { randomUUID } from 'node:crypto'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { passApprovals } from '@cwmis/ledger/follow/approvals.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { noticesSender } from '@cwmis/ledger/follow/notices.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { type Files, makeFiles } from './fixtures/files.ts'
import { signed, type Words } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

let database: FreshDatabase
let world: World
let officer: SignedIn
let author: SignedIn
let head: SignedIn
let ministry: SignedIn
let files: Files

beforeEach(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
  author = await addSignedIn(world, 'PSWO', 'near')
  head = await atDesk(await addSignedIn(world, 'DCDO', 'near'), 'desk-head')
  ministry = await atDesk(await addSignedIn(world, 'NAT_CHILD', 'far'), 'desk-ministry')
  files = await makeFiles(world, officer, 'near')
})

afterEach(async () => {
  await world.close()
  await database.drop()
})

/** Sits somebody at a desk of their own in the same office. */
async function atDesk(person: SignedIn, desk: string): Promise<SignedIn> {
  const made = `insert into desk (id, office, name) select $1, office, $1 from desk where id = $2`
  await asOwner(world, made, [desk, person.desk])
  await asOwner(world, 'update post set desk = $1 where id = $2', [desk, person.post])
  return { ...person, desk }
}

function end({ post }: SignedIn) {
  return asOwner(world, 'update holding set until = now() where post = $1', [post])
}

async function write(person: SignedIn, words: Words) {
  const answer = await sendBundles(world.server, person, [await signed(person, [words])])
  return answer.json().results[0]
}

function seen({ cookie }: SignedIn) {
  const { type, id } = files.case
  return world.server.inject({
    url: `/subjects/${type}/${id}?purpose=supervision`,
    headers: { cookie },
  })
}

async function looks(person: SignedIn): Promise<number> {
  return (await seen(person)).statusCode
}

/** A plan by the only supervisor of the district, who may not approve it. */
async function drafted(): Promise<string> {
  const id = randomUUID()
  const words = { subject: files.case, kind: 'plan-drafted', open: { childWish: 'invented' }, id }
  expect((await write(author, words)).outcome).toBe('kept')
  return id
}

function pass(after = 0): Promise<number> {
  return passApprovals(
    world.ledger,
    CONTENT,
    new Date(Date.now() + after * 3_600_000).toISOString(),
  )
}

async function noticesOf({ cookie }: SignedIn): Promise<string[]> {
  await sequenceAll(world)
  while ((await followOnce(world.ledger, noticesSender(CONTENT))) > 0);
  const answer = await world.server.inject({ url: '/outgoing', headers: { cookie } })
  const notices: { purpose: string }[] = answer.json().notices
  return notices.map(({ purpose }) => purpose)
}

async function approves(person: SignedIn, plan: string) {
  const stamp = (await seen(person)).json().stamp
  const words = { subject: files.case, kind: 'plan-approved', open: { plan }, stamp }
  return write(person, words)
}

test('a plan of the only supervisor is decided by the next in the chain, who sees the case until then', async () => {
  const plan = await drafted()
  expect((await approves(author, plan)).rule).toMatch(/^plan-own-approval/)
  expect(await looks(head)).toBe(404)
  expect(await pass()).toBe(1)
  expect(await pass()).toBe(0)
  expect(await noticesOf(head)).toContain('approval-passed')
  expect([await looks(head), await looks(ministry)]).toEqual([200, 404])
  expect((await approves(head, plan)).outcome).toBe('kept')
  expect((await seen(author)).json().slices.open.plan.status).toBe('approved')
  expect(await looks(head)).toBe(404)
})

test('with the whole district vacant the ministry is asked, and with nobody there the administrators are told', async () => {
  const plan = await drafted()
  await end(head)
  expect(await pass()).toBe(1)
  expect([await looks(head), await looks(ministry)]).toEqual([404, 200])
  await end(ministry)
  const admin = await atDesk(await addSignedIn(world, 'NAT_ADMIN', 'far'), 'desk-admin')
  await pass()
  await pass()
  expect(await noticesOf(admin)).toEqual(['approval-without-approver'])
  expect((await approves(ministry, plan)).outcome).toBe('refused')
})

test('silence asks the next as well: each sees it, and the first decision wins', async () => {
  const plan = await drafted()
  expect(await pass()).toBe(1)
  expect(await pass(47)).toBe(0)
  expect(await pass(49)).toBe(1)
  expect([await looks(head), await looks(ministry)]).toEqual([200, 200])
  const stamps = await Promise.all([head, ministry].map(async (one) => (await seen(one)).json()))
  const both = [head, ministry].map((person, at) =>
    write(person, {
      subject: files.case,
      kind: 'plan-approved',
      open: { plan },
      stamp: stamps[at].stamp,
    }),
  )
  const answers = await Promise.all(both)
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['kept', 'refused']))
})

test('a supervisor of the place needs no asking, and an excluded one is passed by', async () => {
  const chief = await addSignedIn(world, 'SPSWO', 'near')
  await drafted()
  expect(await pass()).toBe(0)
  expect(await looks(chief)).toBe(200)
  const by = await addSignedIn(world, 'SPSWO', 'near')
  await write(by, {
    subject: files.case,
    kind: 'officer-excluded',
    open: { officer: chief.actor },
  })
  await end(by)
  expect(await pass()).toBe(1)
  expect([await looks(chief), await looks(head)]).toEqual([404, 200])
})

test('whoever is asked finds it in their own list', async () => {
  await drafted()
  await pass()
  const list = await world.server.inject({
    url: `/worklists/${head.desk}?purpose=supervision`,
    headers: { cookie: head.cookie },
  })
  const lines: { subject: { type: 'case'; id: string } }[] = list.json().lines
  expect(lines.map(({ subject }) => subjectKey(subject))).toEqual([subjectKey(files.case)])
})
