import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { STAFF } from '@cwmis/practice/example/staff.ts'
import { exampleWorld, type Story } from '@cwmis/practice/example/world.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { Pool } from 'pg'
import { bring, ExampleProblem, type House } from './bring.ts'
import { Screens } from './seen.ts'
import { type Signer, signIn, signOut } from './signer.ts'
import { beginWorld, endWorld } from './world-mark.ts'

/** Seed and number of children of the example every start loads. */
export const EXAMPLE = { seed: 1, children: 200 } as const

/** Stories told at the same time: the door goes on answering people meanwhile. */
const AT_ONCE = 3

/** What is to be loaded, and where. */
export interface Loading extends House {
  /** The account that owns the database: it looks up what is there already, and marks how far the world is. */
  readonly owner: DatabaseConnection
  readonly seed: number
  readonly children: number
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Nothing in a world that is begun lies after it; default: now. */
  readonly today?: number
  readonly onProgress?: (done: number, total: number) => void
  /** Asked between steps: ends the load there, to be gone on with another time. */
  readonly isStopped?: () => boolean
}

/**
 * Loads an invented world through the door, story by story. Its people must be in the directory. What is there already
 * is passed by, so that a load that was killed is gone on with and nothing is doubled. Gives the stories of the world.
 * @throws ExampleProblem when the ledger is not an invented one, or made something else of a story than it says
 */
export async function loadExample(loading: Loading): Promise<readonly Story[]> {
  if (!loading.ledger.invented) throw new ExampleProblem('this ledger holds no invented world')
  const owner = new Pool({ ...loading.owner, max: 2 })
  // A connection that breaks while nobody uses it is replaced; whoever uses one sees its own error.
  owner.on('error', () => {})
  try {
    return await loadWith({ ...loading, owner })
  } finally {
    await owner.end()
  }
}

/** A load with its connections to look things up. */
type Working = Omit<Loading, 'owner'> & { readonly owner: Pool }

async function loadWith(loading: Working): Promise<readonly Story[]> {
  const { owner, seed, children, now } = loading
  const mark = await beginWorld(owner, { seed, now: loading.today ?? now() })
  const stories = exampleWorld({ seed, children, now: mark.now, places: loadPlaces() })
  if (mark.loaded >= children) return stories
  const signers = await everybodySignsIn(loading)
  try {
    await tellAll(loading, stories, signers)
  } finally {
    for (const signer of signers.values()) await signOut(loading.ledger, signer, now())
  }
  if (loading.isStopped?.() !== true) await endWorld(owner, { seed, children })
  return stories
}

/** Everybody of the example at a new device of their own, by actor. */
export async function everybodySignsIn({
  ledger,
  now,
}: Pick<Loading, 'ledger' | 'now'>): Promise<ReadonlyMap<string, Signer>> {
  const signers = await Promise.all(STAFF.map((staff) => signIn(ledger, staff, now())))
  return new Map(signers.map((signer) => [signer.staff.actor, signer]))
}

async function tellAll(
  loading: Working,
  stories: readonly Story[],
  signers: ReadonlyMap<string, Signer>,
): Promise<void> {
  const waiting = [...stories]
  let done = 0
  let failed = false
  const isStopped = (): boolean => failed || loading.isStopped?.() === true
  const worker = async (): Promise<void> => {
    for (let story = waiting.shift(); story && !isStopped(); story = waiting.shift()) {
      await tellStory({ ...loading, isStopped }, story, signers)
      done += 1
      loading.onProgress?.(done, stories.length)
    }
  }
  const ends = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      worker().catch((error: unknown) => {
        failed = true
        throw error
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function tellStory(
  loading: Working,
  { steps }: Story,
  signers: ReadonlyMap<string, Signer>,
): Promise<void> {
  const ids = steps.flatMap(({ entries }) => entries.map(({ id }) => id))
  const known = await knownAmong(loading.owner, ids)
  const screens = new Screens(loading.ledger, loading.content)
  for (const step of steps) {
    if (loading.isStopped?.() === true) return
    const signer = signers.get(step.by.actor)
    if (signer === undefined) throw new ExampleProblem(`${step.by.account} is not signed in`)
    if (step.entries.every(({ id }) => known.has(id))) screens.forget(step)
    else await bring(loading, { step, signer, screens })
  }
}

async function knownAmong(owner: Pool, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await owner.query<{ id: string }>(
    `select id::text from entry where id = any ($1::uuid[])
     union select id::text from quarantine where id = any ($1::uuid[])`,
    [ids],
  )
  return new Set(found.rows.map(({ id }) => id))
}
