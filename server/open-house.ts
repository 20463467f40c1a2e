import type { Content } from '@cwmis/core/content.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { callEntrance } from '@cwmis/ledger/sign-in/entrance.ts'
import type { Place } from '@cwmis/practice/places/place.ts'
import { type Append, createBooks } from './books/books.ts'
import { createAdmission } from './bounds/admission.ts'
import type { Inbox } from './exchange-port.ts'
import type { DoorKeys, House } from './house.ts'
import { sayIn } from './paper/words.ts'
import { createPlaces } from './places.ts'
import type { Progress } from './ports.ts'
import { type LivingPractice, shelfOnly } from './practice/practice.ts'
import { createAttempts } from './sign-in/attempts.ts'
import { createEntrance } from './sign-in/entrance.ts'
import { type MachineStanding, UNKNOWN_MACHINE } from './status/machine.ts'

export interface HouseOptions {
  readonly ledger: Ledger
  readonly content: Content
  /** The published practice, where one is kept; without one the content stays as it is. */
  readonly practice?: LivingPractice
  readonly places: readonly Place[]
  readonly keys: DoorKeys
  readonly mode: 'example' | 'live'
  readonly version: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly progress: Progress
  /** Keeps the bundles of the append door; default: in this thread. */
  readonly append?: Append
  /** Where partners' messages come in. */
  readonly exchange?: Inbox
  /** Default: nothing is known of it. */
  readonly machine?: () => Promise<MachineStanding>
}

/** Puts the house together that the doors stand in, over an open ledger. */
export function openHouse(options: HouseOptions): House {
  const { ledger, content, practice = shelfOnly(content), places, append, ...rest } = options
  return {
    machine: () => Promise.resolve(UNKNOWN_MACHINE),
    ...rest,
    books: createBooks(ledger, practice, append),
    entrance: createEntrance((call, values) => callEntrance(ledger, call, values)),
    places: createPlaces(places),
    say: sayIn(practice.words),
    attempts: createAttempts(),
    admission: createAdmission(),
  }
}
