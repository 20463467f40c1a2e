import { DAY, isoOf } from '@cwmis/core/time/instant.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CLONED, type Clone, cloneTable } from '@cwmis/ledger/keep/bulk/clone.ts'
import { bringIndexesBack, setIndexesAside } from '@cwmis/ledger/keep/bulk/indexes.ts'
import { lay } from '@cwmis/ledger/keep/bulk/lay.ts'
import type { Memory } from '@cwmis/ledger/keep/bulk/memory.ts'
import { childNumber } from '@cwmis/ledger/keys/child-number.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { castOf } from '@cwmis/practice/example/cast.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { type Nation, nationStory, villagesIn } from '@cwmis/practice/example/nation.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { Clones, numbersFor } from './clones.ts'
import { retold } from './fixtures/retold.ts'
import { differing, type Rows, rowsOf } from './fixtures/rows.ts'
import { type Original, readOriginal } from './original.ts'
import { desksOf, makeDevices, writersOf } from './people.ts'
import { tellStory } from './tell.ts'

/** Told and cloned; of this seed with hand-offs to other offices among them. */
const [TOLD, CLONES, SEED] = [150, 500, 12]
const NOW = Math.floor(Date.now() / DAY) * DAY
const FIRST_ORDINAL = 10_000

const keys = freshKeys()
const places = loadPlaces()
const { staff, teams } = country(places)
const nation: Nation = {
  seed: SEED,
  now: NOW,
  country: { staff, teams },
  villages: villagesIn(places),
}
const laying = { keys, toldUntil: isoOf(NOW) }
const people = {
  writers: writersOf(staff, makeDevices(staff)),
  desks: desksOf(staff),
  since: isoOf(NOW),
}

let cloned: FreshDatabase
let toldAnew: FreshDatabase
let original: Original
let clones: Clones
let byFold: Rows
let chosen: readonly Clone[]

/** Stories told with these child numbers, one child each. */
async function tellAll(
  stories: readonly ReturnType<typeof nationStory>[],
  ordinals: readonly number[],
): Promise<Memory[]> {
  const memories: Memory[] = []
  for (const [at, story] of stories.entries()) {
    const ordinal = ordinals[at] ?? 0
    const nextNumber = () => ({ ordinal, number: childNumber(keys, ordinal) })
    memories.push(await tellStory({ content: CONTENT, keys, nextNumber, ...people }, story))
  }
  return memories
}

function clonesOf(given: Original): Clones {
  const [known, firstOrdinal] = [numbersFor(CLONES), FIRST_ORDINAL]
  return new Clones({ ...given, nation, keys, told: TOLD, firstOrdinal, known })
}

/** The rows of cloned tables about these clones; of heads the open slice. */
async function rowsAbout(client: Client, about: readonly Clone[]): Promise<Rows> {
  const rows = await rowsOf(client, keys)
  const ids = new Set(about.map(({ own }) => own.ids))
  const isCloned = (name: string): boolean => {
    const [table = '', ...rest] = name.split(' ')
    if (!CLONED.some((one) => one === table) || (table === 'head' && rest[1] !== 'open'))
      return false
    return rest.some((word) => ids.has(word.slice(0, 24)))
  }
  return new Map([...rows].filter(([name]) => isCloned(name)))
}

/** A clone of each story that has some. */
function oneOfEach(): readonly Clone[] {
  const all = Array.from({ length: CLONES }, (_, nth) => clones.at(nth))
  return [...new Map(all.map((one) => [one.of, one])).values()]
}

beforeAll(async () => {
  cloned = await freshDatabase(LEDGER_TEMPLATE)
  toldAnew = await freshDatabase(LEDGER_TEMPLATE)
  const stories = Array.from({ length: TOLD }, (_, nth) => nationStory(nation, nth))
  const memories = await tellAll(
    stories,
    stories.map((_, nth) => nth),
  )
  await withClient(cloned.connection, async (client) => {
    await setIndexesAside(client)
    await lay(client, laying, { memories })
    original = await readOriginal(client)
    clones = clonesOf(original)
    const { moulds } = clones
    const cloneAt = (nth: number): Clone => clones.at(nth)
    const cloning = { ...original, moulds, clones: CLONES, cloneAt, onWritten: () => {} }
    for (const table of CLONED) await cloneTable(client, table, cloning)
    await bringIndexesBack(client)
  })
  chosen = oneOfEach()
  const casts = new Map(
    stories.map((story, nth) => [castOf(nation, nth, story).cast.ids, { story, nth }]),
  )
  const again = chosen.map(({ of, own }) => {
    const found = casts.get(of)
    if (found === undefined) throw new Error(`a clone of no story: ${of}`)
    const { story, nth } = found
    return retold(story, castOf(nation, nth, story).cast, own)
  })
  const anew = await tellAll(
    again,
    chosen.map(({ own }) => own.ordinal),
  )
  byFold = await withClient(toldAnew.connection, async (client) => {
    await lay(client, laying, { memories: anew })
    return rowsAbout(client, chosen)
  })
}, 120_000)

afterAll(async () => {
  await cloned.drop()
  await toldAnew.drop()
})

describe('a clone', () => {
  test('is row for row what its story leaves behind when it is told of that child, there', async () => {
    const rows = await withClient(cloned.connection, (client) => rowsAbout(client, chosen))
    expect(chosen.length).toBeGreaterThan(TOLD * 0.9)
    expect(byFold.size).toBeGreaterThan(chosen.length * 25)
    expect(
      [...byFold.values()].filter((row) => row.includes('handoff|desk:')).length,
    ).toBeGreaterThan(1)
    expect(differing(byFold, rows)).toEqual([])
  })

  test('would be seen to differ where one text of its story stays', async () => {
    const [first] = chosen
    if (first === undefined) throw new Error('no clone')
    const rows = await withClient(cloned.connection, async (client) => {
      await client.query('begin')
      await client.query(
        `update head set officer = 'another' where subject::text like $1 || '%' and type = 'case'`,
        [first.own.ids],
      )
      const found = await rowsAbout(client, chosen)
      await client.query('rollback')
      return found
    })
    expect(differing(byFold, rows)).toHaveLength(1)
  })

  test('stands beside the stories, each whole as it was, with every index', async () => {
    await withClient(cloned.connection, async (client) => {
      const found = await client.query<{
        cases: number
        told: number
        sealed: number
        invalid: number
      }>(
        `select (select count(*)::int from head where type = 'case' and compartment = 'open') as cases,
          (select count(distinct subject)::int from entry where kind = 'case-opened') as told,
          (select count(*)::int from head where compartment <> 'open'
            and subject not in (select subject from entry)) as sealed,
          (select count(*)::int from pg_index where not indisvalid) as invalid`,
      )
      expect(found.rows).toEqual([{ cases: TOLD + CLONES, told: TOLD, sealed: 0, invalid: 0 }])
      const indexes = (connected: Client) =>
        connected.query(`select indexdef from pg_indexes where schemaname = 'public' order by 1`)
      const there = await indexes(client)
      const wanted = await withClient(toldAnew.connection, indexes)
      expect(there.rows).toEqual(wanted.rows)
    })
  })
})
