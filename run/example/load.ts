import { STAFF } from '@cwmis/practice/example/staff.ts'
import { exampleWorld, type Story } from '@cwmis/practice/example/world.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import type { ClientBase } from 'pg'
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
  readonly owner: ClientBase
  readonly seed: number
  readonly children: number
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly onProgress?: (done: number, total: number) => void
  /** Asked between stories: ends the load there, to be gone on with another time. */
  readonly isStopped?: () => boolean
}

/**
 * Loads an invented world through the door, story by story, with the people of `addPeople`. What is there already is
 * passed by, so that a load that was killed is gone on with and nothing is doubled. Gives the stories of the world.
 * @throws ExampleProblem when the ledger is not an invented one, or made something else of a story than it says
 */
export async function loadExample(loading: Loading): Promise<readonly Story[]> {
  const { ledger, owner, seed, children, now } = loading
  if (ledger.invented !== true) throw new ExampleProblem('this ledger holds no invented world')
  const mark = await beginWorld(owner, { seed, now: now() })
  const places = loadPlaces()
  const stories = exampleWorld({ seed, children, now: mark.now, places })
  if (mark.loaded >= children) return stories
  const signers = await everybodySignsIn(loading)
  try {
    await tellAll(loading, stories, signers)
  } finally {
    for (const signer of signers.values()) await signOut(ledger, signer, now())
  }
  if (loading.isStopped?.() !== true) await endWorld(owner, { seed, children })
  return stories
}

async function everybodySignsIn({ ledger, now }: Loading): Promise<ReadonlyMap<string, Signer>> {
  const signers = await Promise.all(STAFF.map((staff) => signIn(ledger, staff, now())))
  return new Map(signers.map((signer) => [signer.staff.actor, signer]))
}

async function tellAll(
  loading: Loading,
  stories: readonly Story[],
  signers: ReadonlyMap<string, Signer>,
): Promise<void> {
  const { onProgress, isStopped } = loading
  const waiting = [...stories]
  let done = 0
  const worker = async (): Promise<void> => {
    for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) {
      if (isStopped?.() === true) return
      await tellStory(loading, story, signers)
      done += 1
      onProgress?.(done, stories.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function tellStory(
  loading: Loading,
  { steps }: Story,
  signers: ReadonlyMap<string, Signer>,
): Promise<void> {
  const ids = steps.flatMap(({ entries }) => entries.map(({ id }) => id))
  const known = await knownAmong(loading.owner, ids)
  const screens = new Screens(loading.ledger, loading.content)
  for (const step of steps) {
    const signer = signers.get(step.by.actor)
    if (signer === undefined) throw new ExampleProblem(`${step.by.account} is not signed in`)
    if (step.entries.every(({ id }) => known.has(id))) screens.forget(step)
    else await bring(loading, { step, signer, screens })
  }
}

async function knownAmong(owner: ClientBase, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await owner.query<{ id: string }>(
    `select id::text from entry where id = any ($1::uuid[])
     union select id::text from quarantine where id = any ($1::uuid[])`,
    [ids],
  )
  return new Set(found.rows.map(({ id }) => id))
}

