import { allow } from '@cwmis/core/access/allow.ts'
import type { Kind } from '@cwmis/core/entry/kind.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { type Files, makeFiles } from './fixtures/files.ts'
import { signed } from './fixtures/signing.ts'
import { truthOf } from './fixtures/truth.ts'
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
let people: SignedIn[]
let files: readonly Files[]

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  const near = await addSignedIn(world, 'CDO', 'near')
  const far = await addSignedIn(world, 'CDO', 'far')
  files = [await makeFiles(world, near, 'near'), await makeFiles(world, far, 'far')]
  people = [near]
  for (const { code, signsIn } of CONTENT.roles) {
    if (signsIn) people.push(await addSignedIn(world, code, 'near'))
  }
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

/** Opening makes a subject of its own, and what is about two subjects is more than one entry. */
const ELSEWHERE = ['handoff-sent', 'same-child', 'same-child-withdrawn']

function kindsOn(subject: Subject): readonly Kind[] {
  const newest = new Map(CONTENT.kinds.map((kind) => [kind.kind, kind]))
  return [...newest.values()].filter(
    (kind) =>
      kind.system !== true &&
      !ELSEWHERE.includes(kind.kind) &&
      kind.subjects.includes(subject.type),
  )
}

/** What the access table says of each kind, on what stands about the subject now. */
async function expected(person: SignedIn, subject: Subject): Promise<string[]> {
  const { actor, post, desk, role, place, device } = person
  const held = { post, desk, role, place, from: '2026-01-01T00:00:00.000Z', until: null }
  const truth = await truthOf(world, subject)
  const asOf = new Date().toISOString()
  const may = ({ kind, sort }: Kind): boolean =>
    allow({
      actor: { actor, posts: [held], device, leaseUntil: null },
      action: sort === 'decision' ? 'decide' : 'write',
      kind,
      subject: truth,
      content: CONTENT,
      purpose: 'casework',
      asOf,
    }).allowed
  return kindsOn(subject)
    .filter(may)
    .map(({ kind }) => kind)
}

/** The kinds that came into the subject's own history: a decision that a rule refuses did, what is kept aside did not. */
async function taken(person: SignedIn, subject: Subject): Promise<string[]> {
  const kinds = kindsOn(subject)
  const bundles = await Promise.all(kinds.map(({ kind }) => signed(person, [{ subject, kind }])))
  const answer = await sendBundles(world.server, person, bundles)
  expect(answer.statusCode).toBe(200)
  const found = await asOwner<{ kind: string }>(
    world,
    'select kind from entry where id = any ($1)',
    [bundles.map(({ entries }) => entries[0]?.header.id)],
  )
  const there = new Set(found.map(({ kind }) => kind))
  return kinds.map(({ kind }) => kind).filter((kind) => there.has(kind))
}

test('every role × every kind × files of both districts is taken in as the access table says, and nothing else is', async () => {
  let all = 0
  let open = 0
  for (const person of people) {
    for (const subject of files.flatMap((one) => Object.values(one))) {
      const before = await expected(person, subject)
      const did = await taken(person, subject)
      // None of these entries opens a file to anybody: what the table says of the next one is the same.
      expect(await expected(person, subject)).toEqual(before)
      expect({ role: person.role, ...subject, did }).toEqual({
        role: person.role,
        ...subject,
        did: before,
      })
      all += kindsOn(subject).length
      open += did.length
    }
  }
  expect(open).toBeGreaterThan(100)
  expect(all - open).toBeGreaterThan(1000)
}, 120_000)
