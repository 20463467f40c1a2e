import type { Static, TObject, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Weight } from './bounds/admission.ts'
import type { House } from './house.ts'
import { inputRefusal } from './problem/input.ts'
import { Refusal } from './problem/refusal.ts'
import type { Session } from './session/cookie.ts'

/**
 * Who may come through a door, for the generated matrix and the published contract.
 * *anybody*: no session needed. *signed-in*: any role; the answer is about nobody but the caller.
 * *administrator*: whoever sets up posts; to others it is not there.
 * *subject*, *desk*: any role, but only what is theirs; else the answer for what does not exist.
 */
export type DoorAccess = 'anybody' | 'signed-in' | 'administrator' | 'subject' | 'desk'

/** The house and who asks it. */
export interface Call {
  readonly house: House
  /** The caller's session; null only at doors for anybody. */
  readonly session: Session | null
  /** Network address, for rate limits in memory only: never stored, never logged. */
  readonly address: string
  /** A header of the request, for doors whose callers sign there. */
  readonly header?: (name: string) => string | undefined
}

/** What a door says back. `session`: undefined leaves the cookie alone, null takes it away. */
export interface Reply {
  /** Written as JSON; a `JsonBytes` is that already. */
  readonly body: unknown
  readonly status?: 200 | 202 | 503
  readonly session?: Session | null
}

interface DoorFacts {
  readonly method: 'GET' | 'POST'
  /** `/subjects/:type/:id` */
  readonly url: string
  readonly access: DoorAccess
  /** Also for a session whose time is over: one may sign out of it. */
  readonly late?: true
  /** Which line it waits in, *read* unless said; *free*: it asks nothing of the doors' connections, or bounds itself. */
  readonly weight?: Weight | 'free'
  /** What it is for, in one line of the published contract. */
  readonly summary: string
  readonly answer: TSchema
}

/** What came in, unchecked: `body`, `path`, `query`. */
export type Came = Readonly<Record<string, unknown>>

/** A way in: one method of one address. */
export interface Door extends DoorFacts {
  readonly takes: TObject
  /** Checks what came, then does the work. Refuses with `Refusal`. */
  readonly pass: (came: Came, call: Call) => Promise<Reply>
}

interface DoorDefinition<T extends TObject> extends DoorFacts {
  /** Schema of what the door takes: an object of `body`, `path` and `query`, as far as it takes any. */
  readonly takes: T
  readonly handle: (came: Static<T>, call: Call) => Promise<Reply>
}

/** Makes a door of its definition: its code only ever sees input that its schema allows. */
export function door<T extends TObject>(definition: DoorDefinition<T>): Door {
  const { handle, ...facts } = definition
  const check = Compile(definition.takes)
  return {
    ...facts,
    pass: (came, call) => {
      if (check.Check(came)) return handle(came, call)
      throw inputRefusal(check.Errors(came))
    },
  }
}

/** The caller's session. @throws Refusal where there is none */
export function sessionOf({ session }: Call): Session {
  if (session === null) throw new Refusal('sign-in-needed')
  return session
}
