import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DAY, HOUR, isoOf } from '@cwmis/core/time/instant.ts'
import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { noticesSender } from '@cwmis/ledger/follow/notices.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { prepareDatabase } from '@cwmis/ledger/migrate/prepare.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { plantedIn } from '@cwmis/practice/example/planted.ts'
import { exampleWorld, type Story } from '@cwmis/practice/example/world.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { settleExample } from '../start/example.ts'
import { bring, ExampleProblem } from './bring.ts'
import { countAgain } from './fixtures/count-again.ts'
import { EXAMPLE, type Loading, loadExample } from './load.ts'
import { settleNotices } from './notices.ts'
import { Screens } from './seen.ts'
import { signIn } from './signer.ts'

/** Yesterday at noon: no entry lies in the future of the database's own clock. */
const NOW = Math.floor(Date.now() / DAY) * DAY - 12 * HOUR

let folder: string
let database: FreshDatabase
let owner: Client
let ledger: Ledger
let loading: Loading
let stories: readonly Story[]

function opened(invented: boolean, keys: Ledger['keys']): Ledger {
  const { host, port, database: name } = database.connection
  return openLedger({ host, port, database: name, passwords: TEST_PASSWORDS, keys, invented })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'example-'))
  database = await freshDatabase(LEDGER_TEMPLATE)
  owner = new Client(database.connection)
  await owner.connect()
  const keys = freshKeys()
  await prepareDatabase(owner, { passwords: TEST_PASSWORDS, keys, content: CONTENT })
  await settleExample(database.connection, folder)
  ledger = opened(true, keys)
  const where = { ledger, owner: database.connection, content: CONTENT }
  loading = { ...EXAMPLE, ...where, now: Date.now, today: NOW }
  // Stopped on the way, in the middle of stories, and begun again the next day.
  let done = 0
  const first = { ...loading, onProgress: () => (done += 1), isStopped: () => done >= 40 }
  await loadExample(first)
  stories = await loadExample({ ...loading, today: NOW + DAY })
})

afterAll(async () => {
  await closeLedger(ledger)
  await owner.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

describe('the example', () => {
  test('stands in the ledger with everything that was planted, counted by the ledger’s own tables', async () => {
    const planted = plantedIn(stories)
    expect(await countAgain(owner, isoOf(NOW))).toEqual(planted)
  })

  test('has the past it tells: every entry was recorded when its story says', async () => {
    const found = await owner.query<{ id: string; at: Date }>(
      'select id, recorded_at as at from entry',
    )
    const recorded = new Map(found.rows.map(({ id, at }) => [id, at.getTime()]))
    const steps = stories.flatMap((story) => story.steps)
    const told = steps.filter(({ outcome }) => outcome !== 'quarantined' && outcome !== 'released')
    const wrong = told.filter(({ recordedAt, entries }) =>
      entries.some(({ id }) => recorded.get(id) !== recordedAt),
    )
    expect(wrong).toEqual([])
    expect(Math.max(...recorded.values())).toBeLessThanOrEqual(NOW)
    expect(NOW - Math.min(...recorded.values())).toBeGreaterThan(400 * DAY)
  })

  test('is one world, however often it is loaded', async () => {
    const before = await countAgain(owner, isoOf(NOW))
    await owner.query(
      `update setting set value = value || '{"loaded": 0}' where name like 'example-world%'`,
    )
    await loadExample(loading)
    expect(await countAgain(owner, isoOf(NOW))).toEqual(before)
  })

  test('told of the past in the past: only what happened lately is new', async () => {
    await sequenceAll({ ledger })
    while ((await followOnce(ledger, noticesSender(CONTENT))) > 0);
    await settleNotices(database.connection, NOW)
    const found = await owner.query<{ id: string; at: Date; seen: Date | null }>(
      'select id, made_at as at, seen_at as seen from outgoing order by id desc',
    )
    const unread = found.rows.filter(({ seen }) => seen === null).map(({ at }) => at.getTime())
    expect(found.rows.length).toBeGreaterThan(500)
    expect(unread.length).toBeGreaterThan(10)
    expect(Math.min(...unread)).toBeGreaterThanOrEqual(NOW - 3 * DAY)
    expect(unread).toEqual(unread.toSorted((one, other) => other - one))
  })

  test('leaves nobody signed in', async () => {
    const found = await owner.query('select 1 from session where ended_at is null')
    expect(found.rows).toEqual([])
  })

  test('brings more children of another seed beside it', async () => {
    const more = await loadExample({ ...loading, seed: 7, children: 5 })
    expect(plantedIn(more)['entries:kept']).toBeGreaterThan(20)
    const { 'subjects:report': reports } = await countAgain(owner, isoOf(NOW))
    expect(reports).toBe((plantedIn(stories)['subjects:report'] ?? 0) + more.length)
  })
})

describe('a ledger that is not an invented one', () => {
  test('takes no example', async () => {
    const real = { ...ledger, invented: false }
    await expect(loadExample({ ...loading, ledger: real, seed: 8 })).rejects.toThrow(ExampleProblem)
  })

  test('records by its own clock, whatever a caller says', async () => {
    const [story] = exampleWorld({ seed: 9, children: 1, now: NOW, places: loadPlaces() })
    const step = story?.steps[0]
    if (step === undefined) throw new Error('an empty story')
    const real = { ...ledger, invented: false }
    const signer = await signIn(real, step.by, Date.now())
    const began = Date.now()
    const screens = new Screens(real, CONTENT)
    await bring({ ledger: real, content: CONTENT }, { step, signer, screens })
    const found = await owner.query<{ at: Date }>(
      'select recorded_at as at from entry where id = $1',
      [step.entries[0]?.id],
    )
    // The database's clock and ours are the same machine's.
    expect(found.rows[0]?.at.getTime()).toBeGreaterThanOrEqual(began - 1000)
  })
})
