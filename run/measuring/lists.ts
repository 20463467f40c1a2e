import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { LIMITS } from '../promises.ts'
import type { World } from '../seeding/world.ts'
import { type ExampleAccount, readAccounts } from '../start/accounts.ts'
import { StartRefusal } from '../start/refusal.ts'
import { type Client, signIn } from './client.ts'
import {
  accountsBySize,
  askDesk,
  type Listed,
  type Reads,
  readsSoFar,
  recount,
  type Worked,
} from './desks.ts'
import type { Setting } from './finding.ts'
import { untilFollowed } from './lag.ts'
import { type Officers, officersOf } from './list-officers.ts'
import { startProgram } from './program.ts'

const LIMIT = LIMITS.worklist
/** One address may sign in so often before it has to wait; a few more places are for the two desks. */
const SIGNED_IN_AT_ONCE = 48
/** Fewest officers of a small run. */
const FEWEST = 6
/** Statistics of the database come in this late. */
const STATISTICS_MS = 1_100

/** What one officer saw of their desk. */
export interface Page extends Listed {
  /** As a plain count over all heads gives it. */
  readonly equal: boolean
  /** The control: without its first line it is not. */
  readonly shortened: boolean
}

/** What a world's officers saw. */
export interface Lists {
  readonly cases: number
  readonly pages: readonly Page[]
  /** What was read for each asking. */
  readonly reads: {
    readonly whole: number
    readonly headsEach: number
    readonly grantsEach: number
  }
  /** Two desks asked in turns. */
  readonly large: Listed & { readonly size: number }
  readonly small: Listed & { readonly size: number }
  /** Everybody who holds a post by the work of their desk: to count it reads a nation once from end to end. */
  readonly bySize: readonly Worked[]
}

/** Asks desks all over a world for their first pages, through the program as it is shipped. */
export async function listsOf(setting: Setting, world: World): Promise<Lists> {
  const count = Math.max(FEWEST, Math.ceil(LIMIT.officers * setting.scale))
  const parts: Pages[] = []
  let turns: Turns | undefined
  let bySize: readonly Worked[] | undefined
  for (let at = 0; at < count; at += SIGNED_IN_AT_ONCE) {
    await inProgram(setting, world, async (owner, port) => {
      const wanted = { count, large: LIMIT.largeDesk, small: LIMIT.smallDesk }
      bySize ??= await accountsBySize(owner)
      const chosen = officersOf(readAccounts(world.folder), bySize, wanted)
      const officers = chosen.spread.slice(at, at + SIGNED_IN_AT_ONCE)
      parts.push(await askAll(owner, port, officers))
      turns ??= await inTurns(port, chosen, Math.ceil(LIMIT.turns * setting.scale))
    })
  }
  if (turns === undefined || bySize === undefined) throw new RangeError('nobody was asked')
  const pages = parts.flatMap((part) => part.pages)
  return { cases: world.cases, pages, reads: readsEach(parts), bySize, ...turns }
}

function readsEach(parts: readonly Pages[]): Lists['reads'] {
  const askings = parts.reduce((sum, { pages }) => sum + pages.length, 0) * (LIMIT.times + 1)
  const sum = (of: keyof Reads): number => parts.reduce((all, { reads }) => all + reads[of], 0)
  const [headsEach, grantsEach] = [sum('heads') / askings, sum('grants') / askings]
  return {
    whole: sum('whole'),
    headsEach: Math.round(headsEach),
    grantsEach: Math.round(grantsEach),
  }
}

/** Runs the program on a world while something is done: when it has come to rest. */
async function inProgram(
  { closing, say }: Setting,
  { folder, cases }: World,
  work: (owner: DatabaseConnection, port: number) => Promise<void>,
): Promise<void> {
  say(`Starting on ${cases.toLocaleString('en')} cases ...`)
  const program = await startProgram({ dataDir: folder, args: ['--empty'], closing })
  const owner = (await findRunning(folder))?.connection
  if (!owner) throw new StartRefusal('The database of the world was not found.')
  await untilFollowed(owner)
  await work(owner, program.port)
  await program.stop()
}

interface Pages {
  readonly pages: readonly Page[]
  readonly reads: Reads
}

/** Each signs in when it is their turn: a connection that waits long is closed. */
async function askAll(
  owner: DatabaseConnection,
  port: number,
  officers: readonly ExampleAccount[],
): Promise<Pages> {
  await pause(STATISTICS_MS)
  const before = await readsSoFar(owner)
  const listed: (readonly [Client, Listed])[] = []
  for (const account of officers) {
    const client = await signIn(port, account)
    await askDesk(client, 1)
    listed.push([client, await askDesk(client, LIMIT.times)])
    client.wire.close()
  }
  await pause(STATISTICS_MS)
  const after = await readsSoFar(owner)
  const pages: Page[] = []
  for (const [client, one] of listed) {
    const plain = (await recount(owner, client, typesOf(client))).join()
    const shortened = one.ids.length > 0 && plain !== one.ids.slice(1).join()
    pages.push({ ...one, equal: plain === one.ids.join(), shortened })
  }
  const reads = {
    whole: after.whole - before.whole,
    heads: after.heads - before.heads,
    grants: after.grants - before.grants,
  }
  return { pages, reads }
}

function typesOf({ author }: Client): readonly string[] {
  return CONTENT.roles.find(({ code }) => code === author.role)?.reads ?? []
}

type Turns = Pick<Lists, 'large' | 'small'>

/** In turns, so that both desks meet the same machine. */
async function inTurns(port: number, { large, small }: Officers, turns: number): Promise<Turns> {
  const one = await signIn(port, large)
  const other = await signIn(port, small)
  const [ofLarge, ofSmall]: [number[], number[]] = [[], []]
  let [ids, fewer]: [readonly string[], readonly string[]] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    const asked = [await askDesk(one, 1), await askDesk(other, 1)] as const
    ofLarge.push(...asked[0].times)
    ofSmall.push(...asked[1].times)
    ids = asked[0].ids
    fewer = asked[1].ids
  }
  one.wire.close()
  other.wire.close()
  return {
    large: { desk: one.desk, ids, times: ofLarge, size: large.size },
    small: { desk: other.desk, ids: fewer, times: ofSmall, size: small.size },
  }
}
