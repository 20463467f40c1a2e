import type { Admission } from './bounds/admission.ts'
import type { Inbox } from './exchange-port.ts'
import type { Say } from './paper/words.ts'
import type { Places } from './places.ts'
import type { Books, Entrance, Progress } from './ports.ts'
import type { Attempts } from './sign-in/attempts.ts'
import type { MachineStanding } from './status/machine.ts'

/** Everything a door may use: the ledger's two faces, the places, the clock and our own keys. */
export interface House {
  readonly books: Books
  readonly entrance: Entrance
  readonly places: Places
  /** The words of papers, as they are in force. */
  readonly say: Say
  readonly progress: Progress
  readonly attempts: Attempts
  readonly admission: Admission
  /** Where partners' messages come in; none where no partner is set up. */
  readonly exchange?: Inbox
  readonly machine: () => Promise<MachineStanding>
  readonly mode: 'example' | 'live'
  readonly version: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly keys: DoorKeys
}

/** Keys of the doors, 32 bytes each, kept outside the database. */
export interface DoorKeys {
  readonly cookie: Uint8Array
  readonly challenge: Uint8Array
  /** Hashes account names under which failures are counted. */
  readonly names: Uint8Array
  /** The bearer token with which a machine may ask for the status. */
  readonly status: string
}
