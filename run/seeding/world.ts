import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DAY } from '@cwmis/core/time/instant.ts'
import { CLONED } from '@cwmis/ledger/keep/bulk/clone.ts'
import { readOrMake } from '@cwmis/ledger/keys/key-file.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { environment } from '../env.ts'
import { openDatabase } from '../start/database.ts'
import { markFolder } from '../start/mode-mark.ts'
import { loadSecrets, prepare } from '../start/prepare.ts'
import { StartRefusal } from '../start/refusal.ts'
import { fill, type Mark } from './filling.ts'
import { makeDevices } from './people.ts'
import { worldHash } from './world-hash.ts'

/** A ready world: a data folder to start a house on, with accounts of every desk in its example-accounts.json. */
export interface World {
  readonly folder: string
  readonly cases: number
  /** Cases of which everything is there. The rest are clones: lists, search and clocks find them, their entries are not there. */
  readonly told: number
  /** Tables in which the clones have rows: of `head` the open slices. None where every case was told. */
  readonly cloned: readonly string[]
  readonly entries: number
  /** Milliseconds since 1970 after which nothing in it lies. */
  readonly now: number
  /** How long it took to make; 0 where it was there already. */
  readonly seconds: number
}

/** What is asked for. `folder` holds worlds by their version; a world that is there is used again. */
export interface WorldWanted {
  readonly cases: number
  /** How many are told before the rest is cloned, if not as many as `toldOf` says. */
  readonly told?: number
  readonly folder: string
  readonly say?: (text: string) => void
}

const SEED = 11
/** A world of up to so many cases is told whole. */
const MOST_TOLD = 30_000
/** Of a larger one, so many are told and the rest is cloned from them. */
const ORIGINALS = 2_500

/** How many cases of a world of so many are told, entries and all; the rest are clones. */
export function toldOf(cases: number): number {
  return cases > MOST_TOLD ? ORIGINALS : cases
}

/**
 * A world of so many cases over all districts, written by COPY in a thread for each core; made once for each version
 * of whatever makes it. One that was left unfinished is gone on with. The house is not running when this returns.
 * Until then a machine that loses its power loses the world: it is made again from its seed, not kept safe.
 * @throws StartRefusal where a program is using the folder
 */
export async function bulkWorld(wanted: WorldWanted): Promise<World> {
  const { cases, folder, say = () => {} } = wanted
  const told = Math.min(cases, wanted.told ?? toldOf(cases))
  const name = told < cases ? `${String(cases)}-of-${String(told)}` : String(cases)
  const dataDir = join(folder, `${name}-${worldHash()}`)
  const ready = join(dataDir, 'world.json')
  if (existsSync(ready))
    return { ...JSON.parse(readFileSync(ready, 'utf8')), folder: dataDir, seconds: 0 }
  const began = performance.now()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const mark = readOrMake<Mark>(join(dataDir, 'keys'), 'bulk.json', freshMark)
  const entries = await make({ cases, told, dataDir, mark, say })
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const cloned = told < cases ? CLONED : []
  const world = { cases, told, cloned, entries, now: mark.now, seconds }
  writeFileSync(ready, JSON.stringify(world), { mode: 0o600 })
  return { ...world, folder: dataDir }
}

function freshMark(): Mark {
  const now = Math.floor(Date.now() / DAY) * DAY
  return { seed: SEED, now, devices: makeDevices(country(loadPlaces()).staff) }
}

interface Making {
  readonly cases: number
  readonly told: number
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
  const database = await openDatabase(settings, { alone: true, durable: false, say })
  try {
    const secrets = loadSecrets(settings, undefined)
    await prepare(database, { mode: 'example', secrets })
    if (!database.owner) throw new StartRefusal('A bulk world needs a database of its own.')
    const place = { connection: database.owner, keysFolder: secrets.folder }
    return await fill(making, place)
  } finally {
    await database.stop()
  }
}
