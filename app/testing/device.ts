import type { Content } from '@cwmis/core/content.ts'
import { openDevice } from '../device/accounts.ts'
import { makeKey } from '../device/key.ts'
import { checkFor } from '../device/passphrase.ts'
import { type Machine, type OpenAccount, startWith } from '../machine.ts'
import { enter } from '../session/enter.ts'
import { keepDirectory } from '../store/facts.ts'
import { createNews } from '../store/news.ts'
import type { Office } from './office.ts'

/** Somebody with one post, in a test. */
export interface Somebody {
  readonly account: string
  readonly actor: string
  readonly role: string
  readonly desk: string
}

export const NOON = Date.parse('2026-11-20T09:00:00.000Z')

/** A clock that stands until it is set. */
export interface Clock {
  at: number
}

/** A device of a test: its own key and store, the office at the other end. */
export async function createDevice(
  content: Content,
  office: Office,
  clock: Clock,
): Promise<Machine> {
  keepLocalStorage()
  const machine: Machine = {
    now: () => clock.at,
    random: () => 0.5,
    locks: createLocks(),
    device: await openDevice(),
    door: office.door,
    news: createNews(),
    loadContent: () => Promise.resolve(content),
    wake: () => undefined,
    standing: { is: 'starting' },
    last: null,
    welcome: true,
  }
  startWith(machine)
  return machine
}

/** Lets somebody in without a server: as after a sign-in. */
export async function letIn(machine: Machine, somebody: Somebody): Promise<OpenAccount> {
  const { key, publicKey } = await makeKey()
  const check = await checkFor('four plain words here', 1)
  const account = {
    id: somebody.account,
    device: 'device-1',
    key,
    publicKey,
    challenge: 'c',
    check,
  }
  const open = await enter(machine, account)
  await keepDirectory(open.store, {
    answer: directoryOf(somebody),
    fetchedAt: '2026-11-20T09:00:00.000Z',
  })
  return open
}

/** What the office says of somebody. */
export function directoryOf({ actor, role, desk }: Somebody) {
  const from = '2026-01-01T00:00:00.000Z'
  const post = { post: `${actor}-post`, desk, role, place: '042', from, until: null }
  const me = { actor, name: 'Nobody Real', posts: [post] }
  return { epoch: 'e1', mode: 'example' as const, me, offices: [], desks: [], people: [] }
}

/** Locks of one page: first come, first served. */
export function createLocks(): Machine['locks'] {
  const tails = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work, work)
    tails.set(name, turn)
    return turn
  }
}

/** What a browser has and this runtime has not. */
export function keepLocalStorage(): void {
  const kept = new Map<string, string>()
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  })
}
