import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { judgeAppend } from '../measuring/append-judged.ts'
import { startBare, startClients } from '../measuring/crew.ts'
import type { Finding, Setting } from '../measuring/finding.ts'
import { untilFollowed, untilSequenced, watchLag } from '../measuring/lag.ts'
import { checkLedger, countAudit, naiveReader } from '../measuring/ledger-checks.ts'
import { BARE_TABLE, type Result, type Stretch } from '../measuring/orders.ts'
import { type Program, startProgram, temporaryFolder } from '../measuring/program.ts'
import { LIMITS } from '../promises.ts'
import { type ExampleAccount, readAccounts } from '../start/accounts.ts'
import { DOOR_CONNECTIONS } from '../start/limits.ts'
import { StartRefusal } from '../start/refusal.ts'

const { clients, subjects, bundle, alternations, alternationSeconds } = LIMITS.append
/** The role whose holders open cases, visit and decide. */
const ROLE = 'PSWO'
/** Seconds of each load before anything counts. The program's own code goes on being compiled for a quarter of a minute. */
const WARM = { bare: 5, one: 20, bundle: 10 } as const
/** Requests made ready before a stretch, a second of it; more are signed within its time. */
const READY = { bare: 2000, one: 2000, bundle: 80, batch: 40 } as const
/** Stretches under which the naive reader reads, until it is seen to skip. */
const CONTROL = { seconds: 1, most: 10 } as const

/** The rate of the one append door against a bare server's, and whether the order it gives holds. */
export async function measure(setting: Setting): Promise<Finding> {
  const { closing, say } = setting
  const { folder, remove } = temporaryFolder()
  closing.add('the folder', remove)
  say('Starting the program ...')
  const program = await startProgram({ dataDir: folder, args: ['--empty'], closing })
  return withServers({ setting, program, dataDir: folder })
}

interface House {
  setting: Setting
  program: Program
  dataDir: string
}

/** Everything the stretches of work need. */
interface Ground {
  setting: Setting
  address: string
  owner: DatabaseConnection
  subjects: number
  work: (stretch: Stretch) => Promise<Result>
}

async function withServers({ setting, program, dataDir }: House): Promise<Finding> {
  const { connection: owner } = (await findRunning(dataDir)) ?? {}
  if (!owner) throw new StartRefusal('The database of the program was not found.')
  await withClient(owner, (client) => client.query(BARE_TABLE))
  const bare = await startBare(owner, DOOR_CONNECTIONS)
  setting.closing.add('the bare server', bare.end)
  const wanted = Math.max(clients, Math.ceil(subjects * setting.scale))
  setting.say(`${clients} clients sign in and open ${wanted} cases ...`)
  const crew = await startClients({
    housePort: program.port,
    barePort: bare.port,
    accounts: accountsFor(dataDir),
    subjects: wanted,
    bundle,
  })
  setting.closing.add('the clients', crew.end)
  return measureOn({ setting, address: program.address, owner, ...crew })
}

function accountsFor(dataDir: string): ExampleAccount[] {
  const able = readAccounts(dataDir).filter(({ role }) => role === ROLE)
  const all = Array.from({ length: clients }, (_, at) => able[at % able.length])
  return all.filter((account) => account !== undefined)
}

async function measureOn(ground: Ground): Promise<Finding> {
  await warmUp(ground)
  const before = await countAudit(ground.owner)
  const lag = watchLag(ground.address)
  const results = await alternate(ground)
  const lags = await lag.stop()
  await untilSequenced(ground.address)
  const check = await checkLedger(ground.owner)
  const naive = await control(ground)
  const auditRows = check.auditRows - before
  return judgeAppend({
    results,
    lags,
    check: { ...check, auditRows },
    naive,
    subjects: ground.subjects,
  })
}

/** Code that has not run yet is slow wherever it runs: a little of each load before anything counts. */
async function warmUp({ setting, work }: Ground): Promise<void> {
  setting.say('Everything runs for a while before it counts ...')
  for (const load of ['bare', 'one', 'bundle'] as const) {
    await work(stretch(setting, load, WARM[load]))
  }
}

/** As long at any scale: a control that was not given its chance says nothing. */
async function control({ owner, work }: Ground): Promise<{ there: number; seen: number }> {
  const { seconds, most } = CONTROL
  const sum = { there: 0, seen: 0 }
  for (let round = 0; round < most && sum.seen === sum.there; round += 1) {
    const ready = READY.one * seconds
    const { there, seen } = await naiveReader(owner, () => work({ load: 'one', seconds, ready }))
    sum.there += there
    sum.seen += seen
  }
  return sum
}

async function alternate({ setting, work, owner }: Ground): Promise<Result[]> {
  const results: Result[] = []
  async function take(load: Stretch['load'], seconds: number): Promise<void> {
    // What follows the ledger ends its work on one load before the next is timed.
    await untilFollowed(owner)
    const result = await work(stretch(setting, load, seconds))
    results.push(result)
    const rate = Math.round(result.entries / result.seconds)
    setting.say(
      `${load.padEnd(6)} ${rate} entries/s, ${result.requests} requests, p99 ${result.p99} ms`,
    )
  }
  for (let round = 0; round < alternations; round += 1) {
    for (const load of ['bare', 'one', 'bundle'] as const) await take(load, alternationSeconds)
  }
  await take('batch', alternationSeconds)
  return results
}

/** Shorter than a tenth of a second nothing would happen at all. */
function stretch({ scale }: Setting, load: Stretch['load'], fullSeconds: number): Stretch {
  const seconds = Math.max(0.1, fullSeconds * scale)
  return { load, seconds, ready: Math.ceil(READY[load] * seconds) }
}
