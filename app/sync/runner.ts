import type { Failure } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { waitBeforeRetry } from '../outbox/backoff.ts'
import { sendNow } from '../outbox/sender.ts'
import { fetchDirectory } from '../session/enter.ts'
import { directoryFact, syncFact } from '../store/facts.ts'
import { activity } from './activity.ts'
import { exchange } from './exchange.ts'
import { acknowledged, settle } from './settle.ts'

const IN_VIEW_MS = 60_000
const HIDDEN_MS = 5 * 60_000
const DIRECTORY_MS = 60 * 60_000

/** Sends and fetches by itself. */
export interface Runner {
  /** Now, please: something was written, the network is back, somebody looks. */
  readonly wake: () => void
  readonly stop: () => void
}

/** Fetches what moved, one tab at a time, and drops own bundles the fetched state holds. Null: up to date. */
export function syncNow(machine: Machine, open: OpenAccount): Promise<Failure | null> {
  return machine.locks(`cwmis-sync-${open.account.id}`, async () => {
    const before = await acknowledged(open)
    const failure = await exchange(machine, open)
    if (!failure) await settle(machine, open, before)
    activity.tell({ failed: failure !== null })
    return failure
  })
}

/**
 * One round: out first, then in, whatever became of the sending (what is no longer ours must go), then the directory
 * where it is old and places where they are missing. Null: all was sent and is up to date.
 */
export async function round(machine: Machine, open: OpenAccount): Promise<Failure | null> {
  const unsent = await sendNow(machine, open)
  const before = (await syncFact(open.store)).epoch
  const unheard = await syncNow(machine, open)
  // The office was restored since: what it lacks goes out at once.
  if (before !== null && before !== (await syncFact(open.store)).epoch) machine.wake()
  if (unheard) return unsent ?? unheard
  await directoryIfOld(machine, open)
  await placesAhead(machine)
  return unsent
}

/** Goes on in rounds for the account last opened, backing off while nobody answers. */
export function startRunner(machine: Machine, inView: () => boolean, turn = round): Runner {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let again = false
  let failures = 0
  async function run(): Promise<void> {
    running = true
    clearTimeout(timer)
    do {
      again = false
      timer = setTimeoutOrNone(await attempt())
    } while (again)
    running = false
  }
  async function attempt(): Promise<number | null> {
    if (!machine.last) return null
    const failure = await turn(machine, machine.last).catch(unforeseen)
    failures = failure ? failures + 1 : 0
    if (!failure) return inView() ? IN_VIEW_MS : HIDDEN_MS
    return waitBeforeRetry({ failures, retryAfter: failure.retryAfter, random: machine.random() })
  }
  function setTimeoutOrNone(ms: number | null): typeof timer {
    clearTimeout(timer)
    return ms === null ? undefined : setTimeout(wake, ms)
  }
  function wake(): void {
    if (running) again = true
    else void run()
  }
  return { wake, stop: () => clearTimeout(timer) }
}

/** The store was closed under the round (signed out in the middle), or is full: tried again like an unreachable server. */
function unforeseen(): Failure {
  return { ok: false, offline: true, status: 0, code: 'offline', fields: [], retryAfter: null }
}

async function directoryIfOld(machine: Machine, open: OpenAccount): Promise<void> {
  const fact = await directoryFact(open.store)
  const age = fact ? machine.now() - Date.parse(fact.fetchedAt) : Number.POSITIVE_INFINITY
  if (age > DIRECTORY_MS) await fetchDirectory(machine, open)
}

/** The places of one's own districts, before they are wanted where there is no network. */
async function placesAhead(machine: Machine): Promise<void> {
  const { keepOwnPlaces } = await import('../places/held.ts')
  await keepOwnPlaces(machine)
}
