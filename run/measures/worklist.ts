import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { type Client, signIn } from '../measuring/client.ts'
import {
  accountsBySize,
  askDesk,
  deskSizes,
  type Listed,
  recount,
  wholeReads,
} from '../measuring/desks.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { quantile } from '../measuring/loads.ts'
import { worldFor } from '../measuring/on-world.ts'
import { startProgram } from '../measuring/program.ts'
import { LIMITS } from '../promises.ts'
import { readAccounts } from '../start/accounts.ts'
import { StartRefusal } from '../start/refusal.ts'

const LIMIT = LIMITS.worklist
const ROLES = ['PSWO', 'CDO']
/** One address may sign in so often before it has to wait. */
const SIGNED_IN_AT_ONCE = 50
/** Worlds of a small run. */
const LEAST = { small: 60, large: 150 } as const
/** Statistics of the database come in this late. */
const STATISTICS_MS = 1_100

/** How long a desk's list takes in a small nation and in a large one, equal to a plain recount in both. */
export async function measure(setting: Setting): Promise<Finding> {
  const small = await inWorld(setting, LIMIT.few, LEAST.small)
  const large = await inWorld(setting, LIMIT.many, LEAST.large)
  return judged(small, large)
}

/** What a world's officers saw. */
interface Seen {
  readonly cases: number
  readonly lists: readonly (Listed & { readonly size: number; readonly equal: boolean })[]
  readonly wholeReads: number
  /** The control: the list of a desk from which one line was left out. */
  readonly shortened: boolean
}

async function inWorld(setting: Setting, cases: number, least: number): Promise<Seen> {
  const { say, scale } = setting
  const world = await worldFor(setting, { cases, least })
  const seen: Seen['lists'][number][] = []
  let [whole, shortened] = [0, false]
  const wanted = Math.max(6, Math.ceil(LIMIT.officers * scale))
  for (let at = 0; at < wanted; at += SIGNED_IN_AT_ONCE) {
    const { closing } = setting
    const program = await startProgram({ dataDir: world.folder, args: ['--empty'], closing })
    const owner = (await findRunning(world.folder))?.connection
    if (!owner) throw new StartRefusal('The database of the world was not found.')
    const officers = officersOf(world.folder, await accountsBySize(owner), wanted)
    const clients: Client[] = []
    for (const account of officers.slice(at, at + SIGNED_IN_AT_ONCE)) {
      clients.push(await signIn(program.port, account))
    }
    const part = await askAll(owner, clients)
    whole += part.wholeReads
    shortened ||= part.shortened
    seen.push(...part.lists)
    await program.stop()
  }
  say(`${world.cases} cases: ${seen.length} desks, p95 ${p95(seen)} ms`)
  return { cases: world.cases, lists: seen, wholeReads: whole, shortened }
}

/** Spread evenly over all desks of the nation, from the one with the most open work down. */
function officersOf(dataDir: string, bySize: readonly string[], count: number) {
  const known = new Map(readAccounts(dataDir).map((one) => [one.account, one]))
  const able = bySize.flatMap((account) => {
    const one = known.get(account)
    return one && ROLES.includes(one.role) ? [one] : []
  })
  const step = Math.max(1, Math.floor(able.length / count))
  return able.filter((_one, at) => at % step === 0).slice(0, count)
}

async function askAll(
  owner: DatabaseConnection,
  clients: readonly Client[],
): Promise<Omit<Seen, 'cases'>> {
  const sizes = await deskSizes(owner)
  for (const client of clients) await askDesk(client, 1)
  await pause(STATISTICS_MS)
  const before = await wholeReads(owner)
  const listed: Listed[] = []
  for (const client of clients) listed.push(await askDesk(client, LIMIT.times))
  await pause(STATISTICS_MS)
  const reads = (await wholeReads(owner)) - before
  const lists: Seen['lists'][number][] = []
  let shortened = false
  for (const [at, one] of listed.entries()) {
    const client = clients[at]
    if (!client) continue
    const plain = await recount(owner, client, typesOf(client))
    const equal = plain.join() === one.ids.join()
    shortened ||= one.ids.length > 0 && plain.join() !== one.ids.slice(1).join()
    lists.push({ ...one, equal, size: sizes.get(one.desk) ?? 0 })
    client.wire.close()
  }
  return { lists, wholeReads: reads, shortened }
}

function typesOf({ author }: Client): readonly string[] {
  return CONTENT.roles.find(({ code }) => code === author.role)?.reads ?? []
}

function p95(lists: readonly Listed[]): number {
  const all = lists.flatMap(({ times }) => times).toSorted((one, other) => one - other)
  return quantile(all, 0.95)
}

/** The largest desk, and those a hundred times smaller or as near as there are. */
function bySize({ lists }: Seen): { large: number; few: number; ratio: number } {
  const sorted = lists.toSorted((one, other) => other.size - one.size)
  const [largest] = sorted
  const wanted = (largest?.size ?? 0) / 100
  const near = (one: Listed & { size: number }) => Math.abs(one.size - wanted)
  const [fitting] = sorted.toSorted((one, other) => near(one) - near(other))
  const ratio = p95(largest ? [largest] : []) / (p95(fitting ? [fitting] : []) || 1)
  return { large: largest?.size ?? 0, few: fitting?.size ?? 0, ratio }
}

function judged(small: Seen, large: Seen): Finding {
  const ofSmall = p95(large.lists) / p95(small.lists)
  const sizes = bySize(large)
  const lists = [...small.lists, ...large.lists]
  const unequal = lists.filter(({ equal }) => !equal)
  const lines = lists.reduce((sum, { ids }) => sum + ids.length, 0)
  const figures: readonly (readonly [string, boolean])[] = [
    [`${ofSmall.toFixed(2)} × the small nation’s time`, ofSmall <= LIMIT.ratio],
    [`desk of ${sizes.large}: ${sizes.ratio.toFixed(2)} ×`, sizes.ratio <= LIMIT.ratio],
    [`a desk of 7,000 was there: ${sizes.large}`, sizes.large >= 7000],
    [`tables read from end to end: ${large.wholeReads}`, large.wholeReads === 0],
  ]
  const clauses: Clause[] = [
    ...figures.map(([says, holds]) => ({ says, sort: 'figure' as const, holds })),
    {
      says: `unequal: ${unequal.map(({ desk }) => desk).join(', ')}`,
      sort: 'count',
      holds: unequal.length === 0,
    },
    { says: `${lines} lines`, sort: 'count', holds: lines > 0 },
  ]
  return {
    figures: {
      cases: [small.cases, large.cases],
      desks: [small.lists.length, large.lists.length],
      p95: [p95(small.lists), p95(large.lists)],
      ofSmall,
      sizes,
      wholeReads: [small.wholeReads, large.wholeReads],
      lines,
    },
    clauses,
    controls: [{ name: 'a list without its first line is not equal', caught: large.shortened }],
  }
}
