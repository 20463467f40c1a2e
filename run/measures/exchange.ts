import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadExchangeKeys } from '@cwmis/connectors/exchange/keys.ts'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { startBare } from '../measuring/crew.ts'
import { type Inward, judgeExchange, type Kept } from '../measuring/exchange-judged.ts'
import type { Finding, Setting } from '../measuring/finding.ts'
import { BARE_TABLE } from '../measuring/orders.ts'
import {
  MESSAGE_TYPE,
  messageMaker,
  type PartnerMessage,
  type PostedStretch,
  postFor,
} from '../measuring/partner-load.ts'
import { type Program, startProgram, temporaryFolder } from '../measuring/program.ts'
import { openWire } from '../measuring/wire.ts'
import { LIMITS } from '../promises.ts'
import { policeAs } from '../simulating/cast.ts'
import { settlePartners } from '../simulating/house.ts'
import { newSecret } from '../simulating/secret.ts'
import { DOOR_CONNECTIONS } from '../start/limits.ts'
import { StartRefusal } from '../start/refusal.ts'

const { clients, alternations, alternationSeconds, evenly, evenSeconds } = LIMITS.exchange
const PATH = '/exchange/v1/inbox/police'
const LOOK_AGAIN_MS = 50
/** Seconds of each load before anything counts. */
const WARM = 3

/** A house that knows the police, and a bare server beside it. */
interface Ground {
  readonly setting: Setting
  readonly owner: DatabaseConnection
  readonly house: number
  readonly bare: number
  readonly next: () => PartnerMessage
}

/** The rate at which messages of a partner become entries against a bare server's, and how soon an officer's list has one. */
export async function measure(setting: Setting): Promise<Finding> {
  const { closing } = setting
  const { folder, remove } = temporaryFolder()
  closing.add('the folder', remove)
  const secret = newSecret()
  const program = await knowing(setting, folder, secret)
  const owner = await ownerOf(folder)
  await withClient(owner, (client) => client.query(BARE_TABLE))
  const bare = await startBare(owner, DOOR_CONNECTIONS)
  closing.add('the bare server', bare.end)
  const next = messageMaker({ secret, seed: setting.seed })
  return measureOn({ setting, owner, house: program.port, bare: bare.port, next })
}

/** A program that knows the police by this key: made known to it once, and started again. */
async function knowing(
  { closing, say }: Setting,
  dataDir: string,
  secret: string,
): Promise<Program> {
  say('Starting the program, twice ...')
  const first = await startProgram({ dataDir, args: ['--empty'], closing })
  const keys = loadExchangeKeys(join(dataDir, 'keys'))
  const run = { secret, revoked: newSecret(), since: new Date().toISOString(), address: null }
  await settlePartners({ owner: await ownerOf(dataDir), keys }, [policeAs(run)])
  await first.stop()
  return startProgram({ dataDir, args: ['--empty'], closing })
}

async function ownerOf(dataDir: string): Promise<DatabaseConnection> {
  const { connection } = (await findRunning(dataDir)) ?? {}
  if (!connection) throw new StartRefusal('The database of the program was not found.')
  return connection
}

async function measureOn(ground: Ground): Promise<Finding> {
  const { setting } = ground
  for (const load of [bareStretch, inwardStretch]) await load(ground, scaled(ground, WARM))
  const told: string[] = []
  const bare: PostedStretch[] = []
  const inward: Inward[] = []
  for (let round = 0; round < alternations; round += 1) {
    const seconds = scaled(ground, alternationSeconds)
    bare.push(await bareStretch(ground, seconds))
    const one = await inwardStretch(ground, seconds)
    inward.push(one)
    told.push(...one.stretch.taken)
    setting.say(
      `bare ${String(bare.at(-1)?.requests)}, taken up ${String(one.stretch.taken.length)} in ${one.wholeSeconds.toFixed(1)} s`,
    )
  }
  const even = await evenStretch(ground)
  const ids = [...told, ...even.ids]
  const kept = await keptOf(ground.owner, ids)
  const missed = await keptOf(ground.owner, [...ids, 'never-told'])
  return judgeExchange({
    bare,
    inward,
    delays: even.delays,
    kept,
    missed,
    ...(await controls(ground)),
  })
}

/** Shorter than a tenth of a second nothing would happen at all. */
function scaled({ setting }: Ground, seconds: number): number {
  return Math.max(0.1, seconds * setting.scale)
}

function bareStretch({ bare: port, next }: Ground, seconds: number): Promise<PostedStretch> {
  const same = next()
  return postBare({ port, seconds, next: () => same })
}

/** The bare server keeps anything and answers 200. */
function postBare(asked: Pick<Parameters<typeof postFor>[0], 'port' | 'seconds' | 'next'>) {
  return postFor({ ...asked, path: '/', clients })
}

/** From the first message posted until the last was taken up: what lies waiting is not done. */
async function inwardStretch(ground: Ground, seconds: number): Promise<Inward> {
  const { house: port, next, owner } = ground
  const began = performance.now()
  const stretch = await postFor({ port, path: PATH, clients, seconds, next })
  await untilSettled(owner)
  return { stretch, wholeSeconds: (performance.now() - began) / 1000 }
}

const WAITING = `select count(*)::int as count from exchange_message where state in ('waiting', 'unread')`

function untilSettled(owner: DatabaseConnection): Promise<void> {
  return withClient(owner, async (client) => {
    for (;;) {
      const found = await client.query<{ count: number }>(WAITING)
      if (found.rows[0]?.count === 0) return
      await pause(LOOK_AGAIN_MS)
    }
  })
}

const DELAYS = `select extract(epoch from h.changed_at - m.came_at) * 1000 as ms
  from exchange_message m join exchange_known k on k.partner = m.partner and k.key = m.line
  join head h on h.subject = k.subject and h.compartment = 'open'
  where m.id = any ($1) order by 1`

/** At an even pace, as a day is: how long each took from laid down to standing on its desk's list. */
async function evenStretch({ house, next, owner, setting }: Ground) {
  const wire = await openWire(house)
  const ids: string[] = []
  for (let nth = 0; nth < Math.max(5, evenly * evenSeconds * setting.scale); nth += 1) {
    const { id, body, headers } = next()
    const { status } = await wire.ask('POST', PATH, { body, headers, type: MESSAGE_TYPE })
    if (status === 202) ids.push(id)
    await pause(1000 / evenly)
  }
  wire.close()
  await untilSettled(owner)
  const delays = await withClient(owner, async (client) => {
    const found = await client.query<{ ms: string }>(DELAYS, [ids])
    return found.rows.map(({ ms }) => Number(ms))
  })
  return { ids, delays }
}

const KEPT = `select count(*) filter (where m.state = 'taken')::int as taken, count(e.subject)::int as reports
  from exchange_message m left join exchange_known k on k.partner = m.partner and k.key = m.line
  left join entry e on e.subject = k.subject where m.id = any ($1)`

async function keptOf(owner: DatabaseConnection, ids: readonly string[]): Promise<Kept> {
  return withClient(owner, async (client) => {
    const found = await client.query<{ taken: number; reports: number }>(KEPT, [ids])
    const { taken = 0, reports = 0 } = found.rows[0] ?? {}
    return { told: ids.length, lost: ids.length - taken, doubled: reports - taken }
  })
}

/** What a message with a key of nobody, and one that was taken before, are answered. */
async function controls({ house, next, setting }: Ground) {
  const wire = await openWire(house)
  const forger = messageMaker({ secret: newSecret(), seed: setting.seed })
  const ask = async ({ body, headers }: PartnerMessage): Promise<number> =>
    (await wire.ask('POST', PATH, { body, headers, type: MESSAGE_TYPE })).status
  const forged = await ask(forger())
  const message = next()
  await ask(message)
  const again = await ask(message)
  wire.close()
  return { forged, again }
}
