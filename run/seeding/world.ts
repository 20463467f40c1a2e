import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DAY, isoOf } from '@cwmis/core/time/instant.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { bringIndexesBack, setIndexesAside } from '@cwmis/ledger/keep/bulk/indexes.ts'
import { plantTrees } from '@cwmis/ledger/keep/bulk/trees.ts'
import { readOrMake } from '@cwmis/ledger/keys/key-file.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import type { Client } from 'pg'
import { environment } from '../env.ts'
import { openDatabase } from '../start/database.ts'
import { markFolder } from '../start/mode-mark.ts'
import { loadSecrets, prepare } from '../start/prepare.ts'
import { StartRefusal } from '../start/refusal.ts'
import { CHUNK } from './nation-load.ts'
import { type Device, makeDevices, registerDevices } from './people.ts'
import { settleCountry } from './settle.ts'
import { loadInThreads } from './threads.ts'
import { worldHash } from './world-hash.ts'

/** A ready world: a data folder to start a house on, with accounts of every desk in its example-accounts.json. */
export interface World {
  readonly folder: string
  readonly cases: number
  readonly entries: number
  /** Milliseconds since 1970 after which nothing in it lies. */
  readonly now: number
  /** How long it took to make; 0 where it was there already. */
  readonly seconds: number
}

/** What is asked for. `folder` holds worlds by their version; a world that is there is used again. */
export interface WorldWanted {
  readonly cases: number
  readonly folder: string
  readonly say?: (text: string) => void
}

const SEED = 11

/** What a world's folder says of itself while it is made, and when it is ready. */
interface Mark {
  readonly seed: number
  readonly now: number
  readonly devices: readonly Device[]
}

/**
 * A world of so many cases over all districts, written by COPY in a thread for each core; made once for each version
 * of whatever makes it. One that was left unfinished is gone on with. The house is not running when this returns.
 * @throws StartRefusal where a program is using the folder
 */
export async function bulkWorld({ cases, folder, say = () => {} }: WorldWanted): Promise<World> {
  const dataDir = join(folder, `${String(cases)}-${worldHash()}`)
  const ready = join(dataDir, 'world.json')
  if (existsSync(ready))
    return { ...JSON.parse(readFileSync(ready, 'utf8')), folder: dataDir, seconds: 0 }
  const began = performance.now()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const mark = readOrMake<Mark>(join(dataDir, 'keys'), 'bulk.json', freshMark)
  const entries = await make({ cases, dataDir, mark, say })
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const world = { cases, entries, now: mark.now, seconds }
  writeFileSync(ready, JSON.stringify(world), { mode: 0o600 })
  return { ...world, folder: dataDir }
}

function freshMark(): Mark {
  const now = Math.floor(Date.now() / DAY) * DAY
  return { seed: SEED, now, devices: makeDevices(country(loadPlaces()).staff) }
}

interface Making {
  readonly cases: number
  readonly dataDir: string
  readonly mark: Mark
  readonly say: (text: string) => void
}

async function make(making: Making): Promise<number> {
  const { dataDir, say } = making
  markFolder(dataDir, 'example')
  const settings = {
    ...environment(),
    dataDir,
    database: { kind: 'embedded' },
    mode: 'example',
  } as const
  const database = await openDatabase(settings, { alone: true, say })
  try {
    const secrets = loadSecrets(settings, undefined)
    await prepare(database, { mode: 'example', secrets })
    if (!database.owner) throw new StartRefusal('A bulk world needs a database of its own.')
    return await fill(making, database.owner, secrets.folder)
  } finally {
    await database.stop()
  }
}

async function fill(
  { cases, dataDir, mark, say }: Making,
  connection: DatabaseConnection,
  keysFolder: string,
): Promise<number> {
  const { seed, now, devices } = mark
  const { staff } = country(loadPlaces())
  await settleCountry(connection, { staff, dataDir, now })
  const done = await withClient(connection, async (client) => {
    await registerDevices(client, { devices, since: isoOf(now) })
    await setIndexesAside(client)
    return chunksDone(client)
  })
  const began = performance.now()
  const given = { connection, keysFolder, devices, seed, now, cases, done }
  await loadInThreads(given, (there, entries) => {
    const rate = Math.round(entries / ((performance.now() - began) / 1000))
    if (there % (CHUNK * 20) === 0)
      say(`${String(there)} of ${String(cases)} cases, ${String(rate)} entries/s`)
  })
  say('Indexes ...')
  await withClient(connection, async (client) => {
    await bringIndexesBack(client)
    say('Positions and trees ...')
    await plantTrees(client)
  })
  return withClient(connection, countEntries)
}

async function chunksDone(client: Client): Promise<ReadonlySet<number>> {
  const found = await client.query<{ chunk: number }>(
    `select split_part(name, ' ', 2)::int as chunk from setting where name like 'bulk-chunk %'`,
  )
  return new Set(found.rows.map(({ chunk }) => chunk))
}

async function countEntries(client: Client): Promise<number> {
  const found = await client.query<{ n: string }>(
    `select size as n from tree where tree = 'ledger'`,
  )
  return Number(found.rows[0]?.n)
}
