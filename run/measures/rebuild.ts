import { rebuildIndicators } from '@cwmis/ledger/follow/indicators/rebuild.ts'
import { rebuildHeads } from '@cwmis/ledger/keep/rebuild.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { ledgerOfWorld, worldFor } from '../measuring/on-world.ts'
import { LIMITS } from '../promises.ts'

const { entriesPerSecond, indicatorEntriesPerSecond, cases } = LIMITS.rebuild
const LEAST_CASES = 60

/** Heads, search and numbers worked out anew from the ledger: how fast, whether equal to the live ones, and whether a wrong row is seen. */
export async function measure(setting: Setting): Promise<Finding> {
  const world = await worldFor(setting, { cases, least: LEAST_CASES, reads: 'entries' })
  const ledger = await ledgerOfWorld(world, setting)
  setting.say(`Heads and search of ${world.entries} entries ...`)
  const heads = await headsAnew(ledger)
  setting.say('Numbers ...')
  const numbers = await numbersAnew(ledger)
  return {
    figures: { cases: world.cases, heads: heads.figures, numbers: numbers.figures },
    clauses: [
      rated('heads and search', heads.rate, entriesPerSecond),
      rated('indicators', numbers.rate, indicatorEntriesPerSecond),
      { says: `not equal to the live ones: ${heads.wrong}`, sort: 'count', holds: !heads.wrong },
      { says: `numbers not equal: ${numbers.wrong}`, sort: 'count', holds: !numbers.wrong },
      {
        says: `entries folded: ${heads.entries}, counted: ${numbers.entries}`,
        sort: 'count',
        holds: [heads.entries, numbers.entries].every((some) => some > 0 && some <= world.entries),
      },
    ],
    controls: [
      { name: 'a planted wrong head is seen', caught: heads.seen.heads > 0 },
      { name: 'a planted wrong key is seen', caught: heads.seen.keys > 0 },
      { name: 'a planted wrong number is seen', caught: numbers.seen > 0 },
    ],
  }
}

function rated(what: string, rate: number, least: number): Clause {
  return { says: `${what}: ${rate} entries/s`, sort: 'figure', holds: rate >= least }
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly did: T; readonly seconds: number }> {
  const began = performance.now()
  const did = await work()
  return { did, seconds: Math.round(performance.now() - began) / 1000 }
}

const WRONG_HEAD = `update head set risk = 'EMERGENCY', status = 'planted' where subject = (
  select subject from head where compartment = 'open' and type = 'case' limit 1) and compartment = 'open'`
const WRONG_KEY = `delete from search_key where (key, subject) in (select key, subject from search_key limit 1)`

/** What is planted is replaced again, so that a kept world stays as it was made. */
async function headsAnew(ledger: Ledger) {
  const { did, seconds } = await timed(() => rebuildHeads(ledger, CONTENT, { write: false }))
  await ledger.keeper.query(WRONG_HEAD)
  await ledger.view.query(WRONG_KEY)
  const mended = await rebuildHeads(ledger, CONTENT, { write: true })
  const seen = { heads: mended.differences.length, keys: mended.keys.length }
  const { entries, differences, keys } = did
  const rate = Math.round(entries / seconds)
  const wrong = differences.length + keys.length
  return { entries, rate, wrong, seen, figures: { entries, seconds, entriesPerSecond: rate, seen } }
}

const WRONG_NUMBER = `update indicator_sum set numerator = numerator + 1
  where ctid = (select ctid from indicator_sum limit 1)`

/** A bulk world has not been counted yet: the first round counts it, the second one is compared with that. */
async function numbersAnew(ledger: Ledger) {
  await rebuildIndicators(ledger, CONTENT, { write: true })
  const { did, seconds } = await timed(() => rebuildIndicators(ledger, CONTENT, { write: false }))
  await ledger.count.query(WRONG_NUMBER)
  const mended = await rebuildIndicators(ledger, CONTENT, { write: true })
  const { entries, units } = did
  const rate = Math.round(entries / seconds)
  const figures = { units, entries, seconds, entriesPerSecond: rate }
  return {
    entries,
    rate,
    wrong: did.differences.length,
    seen: mended.differences.length,
    figures,
  }
}
