import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { startDatabase } from '@cwmis/ledger/embedded/database.ts'
import { foldersOf } from '@cwmis/ledger/embedded/folders.ts'
import { takeLock } from '@cwmis/ledger/embedded/lock.ts'
import { clearOrphan } from '@cwmis/ledger/embedded/orphan.ts'
import { clearRunning } from '@cwmis/ledger/embedded/running.ts'
import type { Settings } from '../env.ts'
import { type HouseDatabase, openDatabase } from '../start/database.ts'
import { StartRefusal } from '../start/refusal.ts'

/** Where a restore works, and how it ends. */
export interface RestorePlace {
  readonly database: HouseDatabase
  readonly owner: DatabaseConnection
  readonly keysFolder: string
  /** Puts what was restored in its place; then it is there. */
  readonly settle: () => Promise<void>
  /** Ends what was begun and removes what was not settled. */
  readonly close: () => Promise<void>
}

/** How a place is chosen. */
export interface Choosing {
  /** Move what is there aside. */
  readonly replace: boolean
  /** Names what is moved aside. */
  readonly stamp: string
  readonly say: (text: string) => void
}

const NOT_EMPTY = 'restore into an empty one, or say --replace, which moves what is there aside.'
/** What a house keeps in its data folder and a restore brings anew. */
const OF_A_HOUSE = ['postgres', 'keys', 'mode', 'example-accounts.json', 'last-backup.json']

/** Makes room for a restore. @throws StartRefusal when something is there, or a house runs on it */
export function placeFor(settings: Settings, choosing: Choosing): Promise<RestorePlace> {
  return settings.database.kind === 'embedded'
    ? embeddedPlace(settings, choosing)
    : outsidePlace(settings, choosing)
}

async function embeddedPlace({ dataDir }: Settings, choosing: Choosing): Promise<RestorePlace> {
  const folders = foldersOf(dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = takeLock(folders.lock)
  const staging = join(dataDir, 'restoring')
  try {
    if (!choosing.replace) refuseFull(dataDir)
    await clearOrphan(folders.cluster)
    await clearStaging(staging)
    const started = await startDatabase({ dataDir: staging })
    const { connection } = started
    const { host, port, database } = connection
    const shared = { serve: undefined, startedHere: true, stop: started.stop, lost: started.lost }
    return {
      database: { owner: connection, host, port, database, ...shared },
      owner: connection,
      keysFolder: join(staging, 'keys'),
      settle: async () => {
        await started.stop()
        moveAside(dataDir, choosing)
        moveIn(staging, dataDir)
      },
      close: async () => {
        await started.stop()
        await clearStaging(staging)
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function clearStaging(staging: string): Promise<void> {
  const folders = foldersOf(staging)
  await clearOrphan(folders.cluster)
  if (existsSync(staging)) clearRunning(folders)
  rmSync(staging, { recursive: true, force: true })
}

function refuseFull(dataDir: string): void {
  const there = OF_A_HOUSE.filter((name) => isFull(join(dataDir, name)))
  if (there.length === 0) return
  throw new StartRefusal(
    `The data folder ${dataDir} holds a house already (${there.join(', ')}): ${NOT_EMPTY}`,
  )
}

function isFull(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    return readdirSync(path).length > 0
  } catch {
    return true
  }
}

function moveAside(dataDir: string, { stamp, say }: Choosing): void {
  const there = OF_A_HOUSE.filter((name) => existsSync(join(dataDir, name)))
  if (there.length === 0) return
  const aside = join(dataDir, `before-restore-${stamp}`)
  mkdirSync(aside, { mode: 0o700 })
  for (const name of there) renameSync(join(dataDir, name), join(aside, name))
  say(`What was there before lies in ${aside}: remove it when nobody needs it any more.`)
}

const FULL = `select exists (select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as full`

async function outsidePlace(settings: Settings, choosing: Choosing): Promise<RestorePlace> {
  const database = await openDatabase(settings, { alone: true, say: choosing.say })
  const { owner } = database
  if (!owner) throw new StartRefusal('A restore into an outside database needs DATABASE_OWNER_URL.')
  const { dataDir } = settings
  const found = await withClient(owner, (client) => client.query<{ full: boolean }>(FULL))
  if (found.rows[0]?.full === true) {
    throw new StartRefusal(
      'The database holds tables already: make a new, empty one and name it in DATABASE_URL and DATABASE_OWNER_URL; the old one stays as it is.',
    )
  }
  if (!choosing.replace) refuseFull(dataDir)
  const staging = join(dataDir, 'restoring')
  rmSync(staging, { recursive: true, force: true })
  return {
    database,
    owner,
    keysFolder: join(staging, 'keys'),
    settle: async () => {
      moveAside(dataDir, choosing)
      moveIn(staging, dataDir)
    },
    close: async () => rmSync(staging, { recursive: true, force: true }),
  }
}

/** What was restored goes where a start finds it. */
function moveIn(staging: string, dataDir: string): void {
  for (const name of OF_A_HOUSE) {
    if (existsSync(join(staging, name))) renameSync(join(staging, name), join(dataDir, name))
  }
}
