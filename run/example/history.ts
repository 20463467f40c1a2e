import { setImmediate as breathe } from 'node:timers/promises'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { lay } from '@cwmis/ledger/keep/bulk/lay.ts'
import type { Memory } from '@cwmis/ledger/keep/bulk/memory.ts'
import { exampleHistory } from '@cwmis/practice/example/history.ts'
import { STAFF } from '@cwmis/practice/example/staff.ts'
import type { Story } from '@cwmis/practice/example/world.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { type Client, Pool } from 'pg'
import { Numbers } from '../seeding/numbers.ts'
import { desksOf } from '../seeding/people.ts'
import { type Telling, tellStory, type Writer } from '../seeding/tell.ts'
import { SINCE } from '../start/example.ts'
import { ExampleProblem } from './bring.ts'
import { everybodySignsIn, type Loading } from './load.ts'
import { type Signer, signOut } from './signer.ts'
import { beginWorld, endWorld } from './world-mark.ts'

/** Seed and number of children of the years before the example. */
export const HISTORY = { seed: 100, children: 2000 } as const

/** Stories written in one transaction. */
const AT_ONCE = 20
/** More children than any story has. */
const MOST_CHILDREN = 4

/**
 * Loads the years behind an example: told by the same judge and folds as at the door, written in bulk, because nobody
 * else can know of these children yet. What is there already is passed by. Gives the stories.
 * @throws ExampleProblem when the ledger is not an invented one, or a story does not go as it says
 */
export async function loadHistory(loading: Loading): Promise<readonly Story[]> {
  if (!loading.ledger.invented) throw new ExampleProblem('this ledger holds no invented world')
  const { seed, children, now, ledger, owner } = loading
  const pool = new Pool({ ...owner, max: 1 })
  try {
    const mark = await beginWorld(pool, { seed, now: loading.today ?? now() })
    const stories = exampleHistory({ seed, children, now: mark.now, places: loadPlaces() })
    if (mark.loaded >= children) return stories
    const signers = await everybodySignsIn(loading)
    try {
      await withClient(owner, (client) => write(loading, client, { stories, signers }))
    } finally {
      for (const signer of signers.values()) await signOut(ledger, signer, now())
    }
    if (loading.isStopped?.() !== true) await endWorld(pool, { seed, children })
    return stories
  } finally {
    await pool.end()
  }
}

interface Past {
  readonly stories: readonly Story[]
  readonly signers: ReadonlyMap<string, Signer>
}

async function write(loading: Loading, client: Client, { stories, signers }: Past): Promise<void> {
  const { ledger, content, onProgress } = loading
  const { keys } = ledger
  const numbers = new Numbers(keys)
  const people = { writers: writersOf(signers), desks: desksOf(STAFF), since: isoOf(loading.now()) }
  const nextNumber = numbers.next.bind(numbers)
  const telling: Telling = { content, keys, nextNumber, ...people }
  for (let at = 0; at < stories.length; at += AT_ONCE) {
    if (loading.isStopped?.() === true) return
    const fresh = await unknown(client, stories.slice(at, at + AT_ONCE))
    await numbers.lease(client, fresh.length * MOST_CHILDREN)
    const memories: Memory[] = []
    for (const story of fresh) {
      memories.push(await tellStory(telling, story))
      // Whoever waits at the doors meanwhile comes first.
      await breathe()
    }
    if (memories.length > 0) await lay(client, { keys, toldUntil: null }, { memories })
    onProgress?.(Math.min(at + AT_ONCE, stories.length), stories.length)
  }
}

/** The posts are those the directory was given for the example. */
function writersOf(signers: ReadonlyMap<string, Signer>): ReadonlyMap<string, Writer> {
  return new Map(
    [...signers].map(([actor, { staff, sealer, caller }]) => {
      const { post, desk, role, place } = staff
      const posts = [{ post, desk, role, place, from: SINCE, until: null }]
      return [actor, { sealer, device: caller.device, key: caller.key, posts }]
    }),
  )
}

/** Stories of which nothing is in the ledger: one is written whole or not at all. */
async function unknown(client: Client, stories: readonly Story[]): Promise<readonly Story[]> {
  const firsts = stories.map(({ steps }) => steps[0]?.entries[0]?.id ?? '')
  const found = await client.query<{ id: string }>(
    'select id::text from entry where id = any ($1::uuid[])',
    [firsts],
  )
  const known = new Set(found.rows.map(({ id }) => id))
  return stories.filter((_, at) => !known.has(firsts[at] ?? ''))
}
