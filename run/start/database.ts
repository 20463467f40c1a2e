import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { connectOrStart, startDatabase } from '@cwmis/ledger/embedded/database.ts'
import type { RunningDatabase } from '@cwmis/ledger/embedded/running-database.ts'
import type { Settings } from '../env.ts'
import { connectionOf } from './outside.ts'

/** The database a program works with, wherever it is. */
export interface HouseDatabase {
  /** The account that migrates and makes roles; undefined where an outside database was given without it. */
  owner: DatabaseConnection | undefined
  host: string
  port: number
  database: string
  /** The serving account of an outside database. */
  serve: { user: string; password: string } | undefined
  /** true when this program runs it. */
  startedHere: boolean
  /** Stops it if this program started it. */
  stop: () => Promise<void>
  /** Resolves with a reason if it ends although nobody asked; an outside one never does. */
  lost: Promise<string>
}

/**
 * Opens the database of these settings. `alone`: this program is to run the embedded one itself and is
 * refused where another does; else a running one is used. `durable: false`: what is written while it runs may be lost
 * with the machine's power, as what is invented may be.
 */
export async function openDatabase(
  { database, dataDir }: Settings,
  {
    alone,
    durable = true,
    say,
  }: { alone: boolean; durable?: boolean; say: (text: string) => void },
): Promise<HouseDatabase> {
  if (database.kind === 'outside') return outside(database)
  const start = alone ? startDatabase : connectOrStart
  return embedded(await start({ dataDir, durable, onStep: (step) => say(STEPS[step]) }))
}

const STEPS = {
  'stopping-orphan': 'Stopping the database a killed run left behind ...',
  making: 'Making the database (once) ...',
  starting: 'Starting the database ...',
} as const

function embedded({ connection, startedHere, stop, lost }: RunningDatabase): HouseDatabase {
  const { host, port, database } = connection
  return { owner: connection, host, port, database, serve: undefined, startedHere, stop, lost }
}

function outside(choice: { servingUrl: string; ownerUrl: string | undefined }): HouseDatabase {
  const { user, password, ...place } = connectionOf('DATABASE_URL', choice.servingUrl)
  return {
    ...place,
    owner: choice.ownerUrl ? connectionOf('DATABASE_OWNER_URL', choice.ownerUrl) : undefined,
    serve: { user, password },
    startedHere: false,
    stop: () => Promise.resolve(),
    lost: new Promise(() => {}),
  }
}
