import { parentPort, workerData } from 'node:worker_threads'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { CLONED, cloneTable } from '@cwmis/ledger/keep/bulk/clone.ts'
import { loadKeys } from '@cwmis/ledger/keys/keys.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { villagesIn } from '@cwmis/practice/example/nation.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { Clones } from './clones.ts'
import type { Original } from './original.ts'

/** What each thread that clones is given. */
export interface CloneWork extends Original {
  readonly connection: DatabaseConnection
  readonly keysFolder: string
  readonly seed: number
  readonly now: number
  readonly told: number
  readonly clones: number
  readonly firstOrdinal: number
  /** One number, shared: the next table nobody has taken. */
  readonly next: Int32Array
  /** Ten bytes for each clone, shared. */
  readonly known: Uint8Array
  /** Tables that have their clones already. */
  readonly done: ReadonlySet<string>
}

/** What a thread says while it works: clones written into a table so far. */
export interface ClonesWritten {
  readonly table: string
  readonly clones: number
}

/** Writes the clones of table after table until none is left. */
async function work(given: CloneWork): Promise<void> {
  const { connection, keysFolder, next, done, seed, now } = given
  const places = loadPlaces()
  const nation = { seed, now, country: country(places), villages: villagesIn(places) }
  const clones = new Clones({ ...given, nation, keys: loadKeys(keysFolder) })
  await withClient(connection, async (client) => {
    for (;;) {
      const table = CLONED[Atomics.add(next, 0, 1)]
      if (table === undefined) break
      if (done.has(table)) continue
      await cloneTable(client, table, {
        ...given,
        moulds: clones.moulds,
        cloneAt: (nth) => clones.at(nth),
        onWritten: (written) =>
          parentPort?.postMessage({ table, clones: written } satisfies ClonesWritten),
      })
    }
  })
}

if (parentPort !== null) await work(workerData)
