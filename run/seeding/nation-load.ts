import { parentPort, workerData } from 'node:worker_threads'
import { isoOf } from '@cwmis/core/time/instant.ts'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { lay } from '@cwmis/ledger/keep/bulk/lay.ts'
import type { Memory } from '@cwmis/ledger/keep/bulk/memory.ts'
import { loadKeys } from '@cwmis/ledger/keys/keys.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { nationStory, villagesIn } from '@cwmis/practice/example/nation.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { Client } from 'pg'
import { Numbers } from './numbers.ts'
import { type Device, desksOf, writersOf } from './people.ts'
import { tellStory } from './tell.ts'

/** Cases written in one transaction. */
export const CHUNK = 250

/** What each thread of a bulk load is given. */
export interface LoadWork {
  readonly connection: DatabaseConnection
  readonly keysFolder: string
  readonly devices: readonly Device[]
  readonly seed: number
  readonly now: number
  readonly cases: number
  /** One number, shared: the next chunk nobody has taken. */
  readonly next: Int32Array
  /** Chunks that are there already. */
  readonly done: ReadonlySet<number>
}

/** The name under which a chunk is noted as there. */
export function markOf(chunk: number): string {
  return `bulk-chunk ${String(chunk)}`
}

/** Tells and writes chunk after chunk until none is left; says after each how many entries it had. */
async function work(given: LoadWork): Promise<void> {
  const { connection, next, cases, done } = given
  const client = new Client(connection)
  await client.connect()
  const write = writerOf(given, client)
  for (;;) {
    const chunk = Atomics.add(next, 0, 1)
    if (chunk * CHUNK >= cases) break
    parentPort?.postMessage(done.has(chunk) ? 0 : await write(chunk))
  }
  await client.end()
}

function writerOf(given: LoadWork, client: Client): (chunk: number) => Promise<number> {
  const { seed, now, cases, devices } = given
  const keys = loadKeys(given.keysFolder)
  const places = loadPlaces()
  const nation = { seed, now, country: country(places), villages: villagesIn(places) }
  const { staff } = nation.country
  const people = { writers: writersOf(staff, devices), desks: desksOf(staff), since: isoOf(now) }
  const numbers = new Numbers(keys)
  const nextNumber = numbers.next.bind(numbers)
  const telling = { content: CONTENT, keys, nextNumber, ...people }
  const laying = { keys, toldUntil: isoOf(now) }
  return async (chunk) => {
    const from = chunk * CHUNK
    const to = Math.min(from + CHUNK, cases)
    // One child a story.
    await numbers.lease(client, to - from)
    const memories: Memory[] = []
    for (let nth = from; nth < to; nth += 1) {
      memories.push(await tellStory(telling, nationStory(nation, nth)))
    }
    await lay(client, laying, { memories, mark: markOf(chunk) })
    return memories.reduce((sum, { added }) => sum + added.entries.length, 0)
  }
}

if (parentPort !== null) await work(workerData)
