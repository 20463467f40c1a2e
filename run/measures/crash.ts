import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { foldersOf } from '@cwmis/ledger/embedded/folders.ts'
import { clearOrphan } from '@cwmis/ledger/embedded/orphan.ts'
import { environmentFor } from '../env.ts'
import { type Checked, judgeCrash } from '../measuring/crash-judged.ts'
import type { Finding, Setting } from '../measuring/finding.ts'
import { killTree, type Victim } from '../measuring/kill.ts'
import { untilSequenced } from '../measuring/lag.ts'
import { checkLedger } from '../measuring/ledger-checks.ts'
import { isHealthy, type Program, startProgram, temporaryFolder } from '../measuring/program.ts'
import { nothingTold, type Stubborn, stubbornClient, type Told } from '../measuring/stubborn.ts'
import { LIMITS } from '../promises.ts'
import { readAccounts } from '../start/accounts.ts'
import { freePort } from '../start/port.ts'
import { StartRefusal } from '../start/refusal.ts'
import { ROOT } from '../tool.ts'

const { kills, clients } = LIMITS.crash
const ROLE = 'PSWO'
const CASES_EACH = 8
const LOOK_AGAIN_MS = 20
const ORDER: readonly Victim[] = ['both', 'database', 'program']
/** Acknowledged entries between two kills. */
const BETWEEN = { least: 40, most: 800 } as const
/** Tries of the control: what is not yet written out is lost only if it is killed at the right moment. */
const CONTROL_TRIES = 5

/** The house that is killed and comes up again, on one folder and port. */
interface Patient {
  readonly setting: Setting
  readonly dataDir: string
  readonly port: number
  program: Program
}

/** Whether an acknowledged entry is ever lost or doubled when server and database are killed under load. */
export async function measure(setting: Setting): Promise<Finding> {
  const { closing } = setting
  const { folder, remove } = temporaryFolder()
  closing.add('the folder', remove)
  closing.add('the database', () => clearOrphan(foldersOf(folder).cluster))
  const port = await freePort('127.0.0.1')
  const program = await startProgram({ dataDir: folder, port, args: ['--empty'], closing })
  const patient: Patient = { setting, dataDir: folder, port, program }
  const crew = await gather(patient)
  const wanted = Math.max(2, Math.ceil(kills * setting.scale))
  const told = nothingTold()
  const longest = await killUnderLoad(patient, crew, { told, wanted })
  const lost = await lostOf(patient, told)
  const check = await checked(patient, told)
  const control = await losable(patient, crew)
  for (const one of crew) one.close()
  return judgeCrash({ kills: wanted, told, lost, check, control, longest })
}

async function gather({ port, dataDir, setting }: Patient): Promise<Stubborn[]> {
  const able = readAccounts(dataDir).filter(({ role }) => role === ROLE)
  const crew: Stubborn[] = []
  for (let nth = 0; nth < Math.max(4, clients * setting.scale); nth += 1) {
    const account = able[nth % able.length]
    if (account) crew.push(await stubbornClient(port, account, CASES_EACH))
  }
  return crew
}

interface Ordered {
  readonly told: Told
  readonly wanted: number
}

/** Kills so often, each time once enough was acknowledged since the last. Gives the longest outage in milliseconds. */
async function killUnderLoad(
  patient: Patient,
  crew: readonly Stubborn[],
  { told, wanted }: Ordered,
): Promise<number> {
  let over = false
  const writing = crew.map((one) => one.write(told, () => over))
  let longest = 0
  for (let nth = 0; nth < wanted; nth += 1) {
    await untilMore(patient, told)
    const victim = ORDER[nth % ORDER.length] ?? 'both'
    const outage = await strike(patient, victim)
    longest = Math.max(longest, outage)
    patient.setting.say(`${nth + 1} of ${wanted}: ${victim} killed, back after ${outage} ms`)
  }
  await untilMore(patient, told)
  over = true
  await Promise.all(writing)
  return longest
}

async function untilMore({ setting, program }: Patient, told: Told): Promise<void> {
  const { least, most } = BETWEEN
  const enough = told.acknowledged.size + Math.max(least, most * setting.scale)
  while (told.acknowledged.size < enough) {
    if (told.refused.length > 0) throw new StartRefusal(`refused: ${told.refused[0] ?? ''}`)
    if (program.child.exitCode !== null) throw new StartRefusal(program.said())
    await pause(LOOK_AGAIN_MS)
  }
}

/** A killed database the house brings up again by itself; a killed program is started as an operator does. */
async function strike(patient: Patient, victim: Victim): Promise<number> {
  const { program, dataDir, port, setting } = patient
  const began = performance.now()
  const killed = killTree(program.child.pid ?? 0, victim)
  if (killed === 0) throw new StartRefusal(`nothing of the ${victim} was found to be killed`)
  if (victim === 'database') {
    while (!(await isHealthy(program.address))) await pause(LOOK_AGAIN_MS)
  } else {
    const { closing } = setting
    patient.program = await startProgram({ dataDir, port, args: ['--empty'], closing })
  }
  return Math.round(performance.now() - began)
}

async function ownerOf({ dataDir }: Patient) {
  const { connection } = (await findRunning(dataDir)) ?? {}
  if (!connection) throw new StartRefusal('The database of the program was not found.')
  return connection
}

/** Acknowledged entries that are not in the ledger. */
async function lostOf(patient: Patient, { acknowledged }: Told): Promise<number> {
  const text = 'select count(*)::int as there from entry where id = any ($1::uuid[])'
  const there = await withClient(await ownerOf(patient), async (client) => {
    const found = await client.query<{ there: number }>(text, [[...acknowledged]])
    return found.rows[0]?.there ?? 0
  })
  return acknowledged.size - there
}

const DOUBLED = 'select count(*)::int as there from entry where bundle = any ($1::uuid[])'

async function checked(patient: Patient, { bundles }: Told): Promise<Checked> {
  await untilSequenced(patient.program.address)
  const owner = await ownerOf(patient)
  const check = await checkLedger(owner)
  const doubled = await withClient(owner, async (client) => {
    const found = await client.query<{ there: number }>(DOUBLED, [[...bundles]])
    return (found.rows[0]?.there ?? 0) - bundles.size
  })
  const args = [join(ROOT, 'run', 'with.js'), 'rebuild', '--check']
  const env = environmentFor({ DATA_DIR: patient.dataDir, CWMIS_MODE: 'example' })
  const rebuilt = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  return { ...check, doubled, headsEqual: rebuilt.status === 0 }
}

/** The control: a database told to acknowledge before it has written must lose when it is killed. */
async function losable(patient: Patient, crew: readonly Stubborn[]): Promise<number> {
  patient.setting.say('The control: a database that acknowledges before it has written ...')
  await withClient(await ownerOf(patient), async (client) => {
    const { database = 'postgres' } = client
    await client.query(
      `alter database ${client.escapeIdentifier(database)} set synchronous_commit = off`,
    )
    await client.query(`alter system set wal_writer_delay = '10s'`)
  })
  await strike(patient, 'both')
  for (let tried = 0; tried < CONTROL_TRIES; tried += 1) {
    const told = nothingTold()
    await killUnderLoad(patient, crew, { told, wanted: 1 })
    const lost = await lostOf(patient, told)
    if (lost > 0) return lost
  }
  return 0
}
