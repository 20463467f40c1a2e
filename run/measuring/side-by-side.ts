import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { LIMITS } from '../promises.ts'
import type { World } from '../seeding/world.ts'
import { readAccounts } from '../start/accounts.ts'
import { StartRefusal } from '../start/refusal.ts'
import { type Client, signIn } from './client.ts'
import { askDesk, type Worked } from './desks.ts'
import type { Setting } from './finding.ts'
import { untilFollowed } from './lag.ts'
import { officersOf } from './list-officers.ts'
import { type Program, startProgram } from './program.ts'

const LIMIT = LIMITS.worklist
/** Fewest officers of a small run. */
const FEWEST = 3

/** A world, and everybody who holds a post there by the work of their desk. */
interface Peopled {
  readonly world: World
  readonly bySize: readonly Worked[]
}

/** One world's officers, as they are asked. */
interface Side {
  readonly program: Program
  readonly clients: readonly Client[]
  readonly times: number[]
  lines: number
}

/** How long pages took in one world, in milliseconds, and how many lines there were on each. */
export interface SideAsked {
  readonly times: readonly number[]
  readonly linesEach: number
}

/**
 * Asks desks of two worlds in turns, a program running on each, so that both meet the same machine; desks whose first
 * page is full wherever there are such, for a page costs what stands on it.
 */
export async function sideBySide(
  setting: Setting,
  worlds: readonly [Peopled, Peopled],
): Promise<readonly [SideAsked, SideAsked]> {
  setting.say('Both nations in turns ...')
  const sides = [await begin(setting, worlds[0]), await begin(setting, worlds[1])] as const
  for (let round = 0; round <= Math.ceil(LIMIT.times * setting.scale); round += 1) {
    for (let at = 0; at < officersAt(setting); at += 1) {
      for (const side of sides) await askOne(side, at, round > 0)
    }
  }
  for (const { program, clients } of sides) {
    for (const { wire } of clients) wire.close()
    await program.stop()
  }
  return [asked(sides[0]), asked(sides[1])]
}

function officersAt({ scale }: Setting): number {
  return Math.max(FEWEST, Math.ceil(LIMIT.inTurns * scale))
}

async function begin(setting: Setting, { world, bySize }: Peopled): Promise<Side> {
  const { closing } = setting
  const { folder } = world
  const program = await startProgram({ dataDir: folder, args: ['--empty'], closing })
  const owner = (await findRunning(folder))?.connection
  if (!owner) throw new StartRefusal('The database of the world was not found.')
  await untilFollowed(owner)
  const full = bySize.filter(({ size }) => size >= LIMIT.page)
  const wanted = { count: officersAt(setting), large: LIMIT.largeDesk, small: LIMIT.smallDesk }
  const { spread } = officersOf(readAccounts(folder), full.length > 0 ? full : bySize, wanted)
  const clients: Client[] = []
  for (const account of spread) clients.push(await signIn(program.port, account))
  return { program, clients, times: [], lines: 0 }
}

async function askOne(side: Side, at: number, counts: boolean): Promise<void> {
  const client = side.clients[at % side.clients.length]
  if (client === undefined) throw new RangeError('nobody to ask')
  const { ids, times } = await askDesk(client, 1)
  if (!counts) return
  side.times.push(...times)
  side.lines += ids.length
}

function asked({ times, lines }: Side): SideAsked {
  const sorted = times.toSorted((one, other) => one - other)
  return { times: sorted, linesEach: Math.round(lines / sorted.length) }
}
