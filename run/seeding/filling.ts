import { isoOf } from '@cwmis/core/time/instant.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { bringIndexesBack, setIndexesAside } from '@cwmis/ledger/keep/bulk/indexes.ts'
import { noteNameParts } from '@cwmis/ledger/keep/bulk/name-parts.ts'
import { plantTrees } from '@cwmis/ledger/keep/bulk/trees.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import type { Client } from 'pg'
import { cloneRest } from './cloning.ts'
import { CHUNK } from './nation-load.ts'
import { type Device, registerDevices } from './people.ts'
import { settleCountry } from './settle.ts'
import { inThreads } from './threads.ts'

/** What a world's folder says of itself while it is made. */
export interface Mark {
  readonly seed: number
  readonly now: number
  readonly devices: readonly Device[]
}

/** What a world is filled with. */
export interface Filling {
  readonly cases: number
  readonly told: number
  readonly dataDir: string
  readonly mark: Mark
  readonly say: (text: string) => void
}

/** Where it is filled: the owner's connection, and the folder of its keys. */
export interface FillPlace {
  readonly connection: DatabaseConnection
  readonly keysFolder: string
}

/** Fills a prepared database with a world; gives the number of entries in it. What is there already stays. */
export async function fill(filling: Filling, place: FillPlace): Promise<number> {
  const { cases, told, dataDir, mark, say } = filling
  const { connection } = place
  const { now, devices } = mark
  const { staff } = country(loadPlaces())
  await settleCountry(connection, { staff, dataDir, now })
  await withClient(connection, async (client) => {
    await registerDevices(client, { devices, since: isoOf(now) })
    await setIndexesAside(client)
  })
  await tellAll(filling, place)
  if (told < cases) await cloneRest(filling, place)
  return withClient(connection, async (client) => {
    say('Indexes ...')
    await bringIndexesBack(client)
    await noteNameParts(client)
    say('Positions and trees ...')
    await plantTrees(client)
    return countEntries(client)
  })
}

async function tellAll({ told, mark, say }: Filling, place: FillPlace): Promise<void> {
  const done = await withClient(place.connection, chunksDone)
  const began = performance.now()
  let [chunks, entries] = [0, 0]
  const program = new URL('./nation-load.ts', import.meta.url)
  await inThreads(program, { ...mark, ...place, cases: told, done }, (written) => {
    chunks += 1
    entries += Number(written)
    const rate = Math.round(entries / ((performance.now() - began) / 1000))
    if (chunks % SAID_EACH === 0)
      say(`${String(chunks * CHUNK)} of ${String(told)} cases told, ${String(rate)} entries/s`)
  })
}

/** Chunks from one line of progress to the next. */
const SAID_EACH = 4

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
