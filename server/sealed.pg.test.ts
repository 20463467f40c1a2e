import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { type Files, makeFiles } from './fixtures/files.ts'
import { signed, type Words } from './fixtures/signing.ts'
import { addSignedIn, openWorld, type SignedIn, sendBundles, type World } from './fixtures/world.ts'

let database: FreshDatabase
let world: World
let owner: SignedIn
let senior: SignedIn
let files: Files
/** A word that stands in the compartment of this one case and nowhere else. */
const CANARY = 'Sealkanari'
const AT = {
  from: '2026-03-02T08:00:00.000Z',
  to: '2026-03-02T08:00:00.000Z',
  precision: 'minute',
} as const

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  owner = await addSignedIn(world, 'PSWO', 'near')
  senior = await addSignedIn(world, 'SPSWO', 'near')
  files = await makeFiles(world, owner, 'near')
  await keep(owner, {
    kind: 'child-arrested',
    open: { restrictedFrom: AT },
    sealed: { CICL: { at: AT, station: CANARY } },
  })
  await keep(owner, {
    kind: 'child-released',
    open: { restrictedUntil: AT },
    sealed: { CICL: { at: AT, to: 'before-court' } },
  })
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function subjectOf({ cookie }: SignedIn) {
  const url = `/subjects/case/${files.case.id}?purpose=casework`
  return (await world.server.inject({ url, headers: { cookie } })).json()
}

async function keep(person: SignedIn, words: Omit<Words, 'subject'>): Promise<void> {
  const { stamp } = await subjectOf(person)
  const bundle = await signed(person, [{ subject: files.case, stamp, ...words }])
  const answer = await sendBundles(world.server, person, [bundle])
  expect(answer.json().results).toEqual([expect.objectContaining({ outcome: 'kept' })])
  expect(answer.json().results[0].rule).toBeUndefined()
}

/** What somebody is told of the case by every door that tells of one, by the door. */
async function toldTo({ cookie }: SignedIn) {
  const get = async (url: string) => {
    const answer = await world.server.inject({ url, headers: { cookie } })
    expect(answer.statusCode).toBe(200)
    return answer.body
  }
  const sync = await world.server.inject({
    method: 'POST',
    url: '/sync',
    payload: { digest: '0'.repeat(64), manifest: [] },
    headers: { cookie },
  })
  expect(sync.statusCode).toBe(200)
  return {
    subject: await get(`/subjects/case/${files.case.id}?purpose=casework`),
    timeline: await get(`/timeline/case/${files.case.id}?purpose=casework`),
    life: await get(`/timeline/child/${files.child.id}?purpose=casework`),
    sync: sync.body,
  }
}

/** Which doors tell somebody of the arrest: by its own words, or by its own name. */
async function tellers(person: SignedIn): Promise<readonly string[]> {
  const told = Object.entries(await toldTo(person))
  return told.filter(([, text]) => /Sealkanari|child-arrested/.test(text)).map(([door]) => door)
}

const ALL = ['subject', 'timeline', 'life', 'sync']

test('an order alone seals nothing while the case is worked on: those with the role read on', async () => {
  await keep(owner, {
    kind: 'court-followed',
    open: {
      court: 'Mbale',
      courtLevel: 'family-children',
      type: 'offence',
      outcomeOn: '2026-04-10',
    },
    sealed: { CICL: { capacity: 'accused', outcome: 'proved' } },
  })
  expect(await tellers(owner)).toEqual(ALL)
  expect(await tellers(senior)).toEqual(ALL.slice(0, 3))
})

test('S2.11: once the court has ended it and the case is closed, nobody who read it before is told a word of it', async () => {
  await keep(owner, { kind: 'closure-requested', open: { reason: 'goals-met' } })
  await keep(senior, { kind: 'case-closed', open: {} })
  expect((await subjectOf(owner)).slices.open).toMatchObject({ status: 'closed' })
  expect([await tellers(owner), await tellers(senior)]).toEqual([[], []])
  expect(JSON.stringify(await toldTo(owner))).not.toMatch(/child-released|proved/)
})

test('opened again with a reason it can be read again: nothing was lost', async () => {
  await keep(senior, { kind: 'case-reopened', open: { reason: 'A court asked' } })
  expect(await tellers(owner)).toEqual(ALL)
})
