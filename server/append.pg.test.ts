import { randomUUID } from 'node:crypto'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { type Files, makeFiles, reportAt } from './fixtures/files.ts'
import { signed } from './fixtures/signing.ts'
import {
  addSignedIn,
  fresh,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

/** The practice as it stands after a second version of the visit's form was published. */
const NEWER = {
  ...CONTENT,
  kinds: CONTENT.kinds.flatMap((kind) =>
    kind.kind === 'visit-recorded' ? [kind, { ...kind, version: 2 }] : [kind],
  ),
}

interface Result {
  readonly bundle: string | null
  readonly outcome: string
  readonly repeated: boolean
  readonly rule?: string
}

let database: FreshDatabase
let world: World
let officer: SignedIn
let files: Files

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection, NEWER)
  officer = await addSignedIn(world, 'CDO', 'near')
  files = await makeFiles(world, officer, 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function send(...bundles: readonly unknown[]): Promise<Result[]> {
  const answer = await sendBundles(world.server, officer, bundles)
  expect(answer.statusCode).toBe(200)
  return answer.json().results
}

const TABLES = [
  'subject',
  'entry',
  'part',
  'head',
  'clock',
  'link',
  'access_grant',
  'quarantine',
  'audit',
]

/** How many rows stand in each table an append writes to. */
async function rows(): Promise<Record<string, number>> {
  const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`)
  const found = await world.ledger.keeper.query<Record<string, number>>(
    `select ${counts.join(', ')}`,
  )
  return found.rows[0] ?? {}
}

function visit(version = 1, open = {}) {
  return signed(officer, [{ subject: files.case, kind: 'visit-recorded', version, open }])
}

test('a bundle sent again gets its first answer, and nothing is written twice', async () => {
  const bundle = await visit()
  const [first] = await send(bundle)
  expect(first).toMatchObject({ outcome: 'kept', repeated: false })
  const before = await rows()
  const [again, third] = await send(bundle, bundle)
  expect(again).toMatchObject({ outcome: 'kept', repeated: true, bundle: bundle.id })
  expect(third).toMatchObject({ outcome: 'kept', repeated: true })
  const after = await rows()
  expect({ ...after, audit: 0 }).toEqual({ ...before, audit: 0 })
})

test('an old version of a form is valid, the newest too, and one newer than ours is kept unjudged', async () => {
  const answers = await send(
    await visit(1),
    await visit(2),
    await visit(9, { later: 'unknown field' }),
  )
  expect(answers.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept'])
})

test('an id used again with other bytes is refused by name', async () => {
  const id = randomUUID()
  const one = await signed(officer, [{ subject: files.case, kind: 'visit-recorded', id }])
  const other = await signed(officer, [
    { subject: files.case, kind: 'visit-recorded', id, open: { mode: 'phone' } },
  ])
  const [kept, refused] = await send(one, other)
  expect(kept?.outcome).toBe('kept')
  expect(refused).toMatchObject({ outcome: 'refused', rule: 'id-reused', repeated: false })
})

test('of one batch each bundle is answered on its own, in order', async () => {
  const good = await visit()
  const results = await send(good, { nonsense: true }, await visit(), 7, null, [])
  expect(results.map(({ outcome }) => outcome)).toEqual([
    'kept',
    'refused',
    'kept',
    'refused',
    'refused',
    'refused',
  ])
  expect(results.map(({ bundle }) => bundle)[1]).toBeNull()
  expect(results[0]?.bundle).toBe(good.id)
})

test('what is refused as malformed has a code and leaves no row anywhere', async () => {
  const good = await visit()
  const header = good.entries[0]?.header
  const changed = { ...good, entries: [{ ...good.entries[0], header: { ...header, version: 2 } }] }
  const bad: readonly (readonly [string, unknown])[] = [
    [
      'a kind never published',
      await signed(officer, [{ subject: files.case, kind: 'no-such-kind' }]),
    ],
    [
      'a kind of the house',
      await signed(officer, [{ subject: files.handoff, kind: 'handoff-delivered' }]),
    ],
    [
      'a kind of another subject',
      await signed(officer, [{ subject: files.child, kind: 'visit-recorded' }]),
    ],
    [
      'a value of the wrong type',
      await visit(1, { mode: { from: 'x', to: 'y', precision: 'day' } }),
    ],
    ['a field the form does not have', await visit(1, { noSuchField: 'x' })],
    ['a text without end', await visit(1, { observations: 'x'.repeat(900_000) })],
    ['a header changed after signing', changed],
    ['somebody else’s signature', { ...good, signature: (await visit()).signature }],
    ['a bundle without entries', { ...good, entries: [] }],
    ['51 entries', { ...good, entries: Array.from({ length: 51 }, () => good.entries[0]) }],
    ['no uuid', { ...good, id: '1' }],
    [
      'a lone surrogate',
      JSON.parse(JSON.stringify(await visit(1, { mode: 'x' })).replace('"x"', '"\\ud800"')),
    ],
  ]
  const before = await rows()
  for (const [what, bundle] of bad) {
    const [result] = await send(bundle)
    expect([what, result?.outcome]).toEqual([what, 'refused'])
    expect(result?.rule).toMatch(/^[a-z][a-z0-9-]*$/)
  }
  expect(await rows()).toEqual(before)
})

test('a report opened twice, by two bundles at once, is one report', async () => {
  const subject = fresh('report')
  const bundle = await signed(officer, [reportAt('near', subject)])
  const results = await Promise.all([send(bundle), send(bundle), send(bundle)])
  const repeated = results.map(([result]) => result?.repeated)
  expect(repeated.filter((one) => one === false)).toHaveLength(1)
  const found = await world.ledger.keeper.query('select 1 from entry where subject = $1', [
    subject.id,
  ])
  expect(found.rowCount).toBe(1)
})

test('201 entries in one batch are refused as a whole', async () => {
  const visits = Array.from({ length: 50 }, () => ({ subject: files.case, kind: 'visit-recorded' }))
  const bundles = [await signed(officer, visits), await signed(officer, visits)]
  const more = [await signed(officer, visits), await signed(officer, visits), await visit()]
  const before = await rows()
  const answer = await sendBundles(world.server, officer, [...bundles, ...more])
  expect(answer.json().code).toBe('too-many-entries')
  expect(await rows()).toEqual(before)
})
