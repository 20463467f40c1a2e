import { rebuildHeads } from '@cwmis/ledger/keep/rebuild.ts'
import { rebuildSearch } from '@cwmis/ledger/keep/rebuild-search.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import type { Finding, Setting } from '../measuring/finding.ts'
import { ledgerOfWorld, worldFor } from '../measuring/on-world.ts'
import { LIMITS } from '../promises.ts'

const { entriesPerSecond, cases } = LIMITS.rebuild
const LEAST_CASES = 60

/** Heads and search worked out anew from the ledger: how fast, whether equal to the live ones, and whether a wrong row is seen. */
export async function measure(setting: Setting): Promise<Finding> {
  const world = await worldFor(setting, { cases, least: LEAST_CASES, reads: 'entries' })
  const ledger = await ledgerOfWorld(world, setting)
  setting.say(`Heads and search of ${world.entries} entries ...`)
  const first = await rebuilt(ledger, false)
  const planted = await plant(ledger)
  const mended = await rebuilt(ledger, true)
  const rate = Math.round(first.entries / first.seconds)
  const equal = first.heads + first.search
  return {
    figures: {
      cases: world.cases,
      entries: first.entries,
      headsSeconds: first.headsSeconds,
      searchSeconds: first.searchSeconds,
      entriesPerSecond: rate,
      planted,
      seen: { heads: mended.heads, search: mended.search },
    },
    clauses: [
      { says: `${rate} entries/s`, sort: 'figure', holds: rate >= entriesPerSecond },
      { says: `not equal to the live ones: ${equal}`, sort: 'count', holds: equal === 0 },
      {
        says: `entries folded: ${first.entries}`,
        sort: 'count',
        holds: first.entries > 0 && first.entries <= world.entries,
      },
    ],
    controls: [
      { name: 'a planted wrong head is seen', caught: planted.heads > 0 && mended.heads > 0 },
      { name: 'a planted wrong key is seen', caught: planted.keys > 0 && mended.search > 0 },
    ],
  }
}

interface Rebuilt {
  readonly entries: number
  readonly heads: number
  readonly search: number
  readonly seconds: number
  readonly headsSeconds: number
  readonly searchSeconds: number
}

/** With `write` what differs is replaced, so that a kept world stays as it was made. */
async function rebuilt(ledger: Ledger, write: boolean): Promise<Rebuilt> {
  const began = performance.now()
  const heads = await rebuildHeads(ledger, CONTENT, { write })
  const between = performance.now()
  const search = await rebuildSearch(ledger, { write })
  const ended = performance.now()
  return {
    entries: heads.entries,
    heads: heads.differences.length,
    search: search.differences.length,
    seconds: (ended - began) / 1000,
    headsSeconds: Math.round(between - began) / 1000,
    searchSeconds: Math.round(ended - between) / 1000,
  }
}

const WRONG_HEAD = `update head set risk = 'EMERGENCY', status = 'planted' where subject = (
  select subject from head where compartment = 'open' and type = 'case' limit 1) and compartment = 'open'`
const WRONG_KEY = `delete from search_key where (key, subject) in (select key, subject from search_key limit 1)`

async function plant(ledger: Ledger): Promise<{ heads: number; keys: number }> {
  const heads = await ledger.keeper.query(WRONG_HEAD)
  const keys = await ledger.view.query(WRONG_KEY)
  return { heads: heads.rowCount ?? 0, keys: keys.rowCount ?? 0 }
}
