import { addedUp, type Contribution } from '@cwmis/core/indicator/contribution.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { CONTENT } from '../../fixtures/content.ts'
import { DAYS, DEEDS, type Deed, Lives, LOTS, PLACES, tiedAndParted } from '../../fixtures/lives.ts'
import { openRig, type Rig } from '../../fixtures/rig.ts'
import { sequenceAll } from '../../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../../fixtures/template.ts'
import { fresh, reportMade, send } from '../../fixtures/words.ts'
import { type Follower, followOnce } from '../follow.ts'
import { recount } from './histories.ts'
import { rebuildIndicators } from './rebuild.ts'
import { addSums } from './sums.ts'
import { unitsOf } from './units.ts'
import { indicatorsView } from './view.ts'

const SAID = { day: '2026-02-27', place: '042.1.03.07.12', sex: 'F', year: '2015' } as const

const lot = fc.nat(LOTS - 1)
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...DEEDS),
  which: lot,
  other: lot,
  day: fc.constantFrom(...DAYS),
  place: fc.constantFrom(...PLACES),
  sex: fc.constantFrom('F', 'M'),
  year: fc.constantFrom('2010', '2015', '2020'),
})

const history = fc
  .record({
    pair: fc.constantFrom<[number, number]>([0, 1], [1, 2], [2, 0]),
    before: fc.array(deed, { maxLength: 9 }),
    between: fc.array(deed, { minLength: 4, maxLength: 9 }),
    after: fc.array(deed, { minLength: 2, maxLength: 9 }),
  })
  .map(tiedAndParted)

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

async function follow(follower: Follower = indicatorsView(rig.ledger, CONTENT)): Promise<void> {
  await sequenceAll(rig)
  while ((await followOnce(rig.ledger, follower)) > 0);
}

async function rows(): Promise<{ units: number; sums: number; children: number }> {
  const found = await rig.owner.query<{ units: number; sums: number; children: number }>(
    `select (select count(*)::int from contribution) as units, (select count(*)::int from indicator_sum) as sums,
      (select coalesce(sum(numerator), 0)::int from indicator_sum
        where indicator = 'N3' and grain = 'year' and level = 'nation') as children`,
  )
  const [row] = found.rows
  if (row === undefined) throw new Error('no row')
  return row
}

/** Counts as many systems do: what an entry brings is added, nothing is ever taken back. */
function addingView(): Follower {
  const stood = new Map<string, readonly Contribution[]>()
  return {
    name: 'adding',
    as: 'count',
    write: async (client, entries) => {
      for (const { subject } of entries) {
        const recounted = await recount(client, CONTENT, await unitsOf(client, [subject]))
        for (const { unit, contributions } of recounted) {
          const key = `${unit.type} ${unit.members.join()}`
          const known = (stood.get(key) ?? []).map((one) => JSON.stringify(one))
          const more = contributions.filter((one) => !known.includes(JSON.stringify(one)))
          stood.set(key, contributions)
          await addSums(client, addedUp([{ contributions: more, sign: 1 }]))
        }
      }
    },
  }
}

describe('the view "indicators"', () => {
  it('equals a full recount after any history, in whatever order it was written and followed', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (deeds) => {
        const lives = new Lives(rig)
        for (const which of [0, 1, 2]) {
          await lives.live({ ...SAID, what: 'described', which, other: 0 })
          await lives.live({ ...SAID, what: 'opened', which, other: 0 })
        }
        for (const one of deeds) {
          if (one.what === 'followed') await follow()
          else await lives.live(one)
        }
        await follow()
        const { differences } = await rebuildIndicators(rig.ledger, CONTENT, { write: false })
        expect(differences).toEqual([])
      }),
      { numRuns: 25 },
    )
    const made = await rows()
    expect(made.units).toBeGreaterThan(10)
    expect(made.children).toBeGreaterThan(10)
    const links = `select count(*)::int as all, count(until)::int as over from link where kind = 'same-child'`
    const tied = (await rig.owner.query<{ all: number; over: number }>(links)).rows[0]
    expect(Math.min(tied?.all ?? 0, tied?.over ?? 0)).toBeGreaterThan(3)
  }, 120_000)

  it('counts a signed form within one round, and a child of two linked records once', async () => {
    const { chief } = rig.people
    const before = await rows()
    const lives = new Lives(rig)
    const live = (
      what: 'described' | 'opened' | 'registered' | 'linked' | 'parted',
      which: number,
      other = 0,
    ) => lives.live({ what, which, other, ...SAID })
    await live('described', 0)
    await live('described', 1)
    await live('opened', 0)
    await live('opened', 1)
    await live('registered', 0)
    await live('registered', 1)
    await sequenceAll(rig)
    await followOnce(rig.ledger, indicatorsView(rig.ledger, CONTENT))
    expect((await rows()).children).toBe(before.children + 2)
    await live('linked', 0, 1)
    await follow()
    expect((await rows()).children).toBe(before.children + 1)
    await live('parted', 0, 1)
    await follow()
    expect((await rows()).children).toBe(before.children + 2)
    await send(rig, chief, [reportMade(fresh('report'))])
    await sequenceAll(rig)
    expect(await followOnce(rig.ledger, indicatorsView(rig.ledger, CONTENT))).toBe(1)
  })

  it('knows units by pseudonyms alone, and what it is made of is for the count only', async () => {
    const found = await rig.owner.query<{ hit: boolean }>(
      `select exists (select 1 from contribution c, subject s where c.made::text like '%' || s.id || '%'
        or encode(c.unit, 'hex') = replace(s.id::text, '-', '')) as hit`,
    )
    expect(found.rows[0]?.hit).toBe(false)
    await expect(rig.ledger.serve.query('select 1 from contribution')).rejects.toThrow(/permission/)
    await expect(rig.ledger.view.query('select 1 from contribution')).rejects.toThrow(/permission/)
    await expect(rig.ledger.count.query('select 1 from head')).rejects.toThrow(/permission/)
    const sealed = await rig.ledger.count.query(`select 1 from part where compartment <> 'open'`)
    expect(sealed.rows).toEqual([])
  })
})

describe('counting anew', () => {
  it('sees planted wrong rows and mends them', async () => {
    await rig.owner.query(`update contribution set made = '[]'
      where unit = (select unit from contribution order by unit limit 1)`)
    await rig.owner.query(`update indicator_sum set numerator = numerator + 1
      where grain = 'year' and level = 'nation' and indicator = 'N3'`)
    const seen = await rebuildIndicators(rig.ledger, CONTENT, { write: true })
    expect(seen.differences.some((one) => one.startsWith('unit '))).toBe(true)
    expect(seen.differences.some((one) => one.startsWith('sum N3 year'))).toBe(true)
    const again = await rebuildIndicators(rig.ledger, CONTENT, { write: false })
    expect(again.differences).toEqual([])
  })

  it('sees that a follower which only adds drifts, though not while nothing is corrected', async () => {
    await follow()
    await rig.owner.query(
      `insert into follower (name, next_position) select 'adding', size from tree where tree = 'ledger'`,
    )
    const adding = addingView()
    const drift = async (deeds: readonly Deed['what'][]): Promise<number> => {
      const lives = new Lives(rig)
      for (const [at, what] of deeds.entries()) {
        const day = at % 2 === 0 ? '2026-02-27' : '2026-02-10'
        await lives.live({ ...SAID, day, what, which: 0, other: 1 })
        await follow(adding)
      }
      const { differences } = await rebuildIndicators(rig.ledger, CONTENT, { write: false })
      return differences.filter((one) => one.startsWith('sum ')).length
    }
    expect(await drift(['reported', 'described', 'opened', 'registered'])).toBe(0)
    expect(await drift(['reported', 'reported'])).toBeGreaterThan(0)
    const two = ['described', 'opened', 'registered', 'linked', 'misfiled', 'parted'] as const
    expect(await drift(two)).toBeGreaterThan(0)
    await rebuildIndicators(rig.ledger, CONTENT, { write: true })
    const { differences } = await rebuildIndicators(rig.ledger, CONTENT, { write: false })
    expect(differences).toEqual([])
  })
})
