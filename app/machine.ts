import type { Content } from '@cwmis/core/content.ts'
import type { DeviceStore, KnownAccount } from './device/accounts.ts'
import type { Door } from './door/call.ts'
import type { News } from './store/news.ts'
import type { Store } from './store/open.ts'

/** An account whose passphrase was given: its store is open and its screens may be shown. */
export interface OpenAccount {
  readonly account: KnownAccount
  readonly store: Store
  /** The practice in force; another one after something was published. */
  content: Content
  /** The digest of what was published and stands in it. */
  practice?: string
}

/**
 * Where the app stands. `locked`: an account is known, its passphrase is wanted again.
 * `ended`: the server no longer takes this device's session, only a sign-in helps.
 */
export type Standing =
  | { readonly is: 'starting' }
  | { readonly is: 'signed-out' }
  | { readonly is: 'locked'; readonly account: string }
  | { readonly is: 'open'; readonly open: OpenAccount }

/** One thing at a time under a name, across all tabs of this browser. */
export type Locks = <T>(name: string, work: () => Promise<T>) => Promise<T>

/**
 * Practice in place of work: a store, a key and an office of its own, all on this device. Nothing of it reaches a server,
 * nothing real is shown or changed by it.
 */
export interface Practising {
  /** Opens the account's practice files, laid out anew where there are none. */
  readonly open: (account: KnownAccount) => Promise<OpenAccount>
  /** Throws away what was practised; the page starts again with fresh files. */
  readonly reset: () => Promise<void>
  /** Back to work: the page starts again. */
  readonly leave: () => void
  /** Back to work and out of it. */
  readonly signOut: () => Promise<void>
}

/** What the app runs on. Made once by `main.tsx`, by tests with their own clock, door and stores. */
export interface Machine {
  readonly now: () => number
  /** In [0, 1). */
  readonly random: () => number
  readonly locks: Locks
  readonly device: DeviceStore
  readonly door: Door
  /** News of this tab about the session and the settings. */
  readonly news: News
  readonly loadContent: () => Promise<Content>
  /** Sends and fetches soon: something was written, or somebody looks. */
  wake: () => void
  standing: Standing
  /** The account last opened on this page: what it has unsent goes on being sent while it is locked. */
  last: OpenAccount | null
  /** False once the server refused this device's session: the outbox waits for a sign-in. */
  welcome: boolean
  /** Set where this tab practises. */
  readonly practice?: Practising
}

let made: Machine | null = null

/** Makes `machine` the one the hooks use. */
export function startWith(machine: Machine): void {
  made = machine
}

/** The machine of this page. */
export function theMachine(): Machine {
  if (!made) throw new Error('The app has not been started.')
  return made
}

/** The open account, or null while locked or signed out. */
export function openAccount(): OpenAccount | null {
  const standing = made?.standing
  return standing?.is === 'open' ? standing.open : null
}

/** Changes where the app stands and tells every screen. */
export function stand(machine: Machine, standing: Standing): void {
  machine.standing = standing
  machine.news.tell('session')
}
