import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import type { Play } from './scripts.ts'

/** A button of the training page: what the partner then tells the house. */
export interface Act {
  readonly code: string
  readonly words: string
  readonly messages: (play: Play) => readonly Envelope[]
}

/** A button beside a message that came to the partner: what it answers. `standing`: how the message stands from then on. */
export interface Reply {
  readonly code: string
  readonly words: string
  readonly messages: (came: Envelope, play: Play) => readonly Envelope[]
}

/** A partner that can be simulated: its code, its page's heading, where it takes messages, and its buttons. */
export interface SimulatedPartner {
  readonly partner: string
  readonly heading: string
  /** Path at which the house's messages are taken in. */
  readonly takesAt: string
  readonly acts: readonly Act[]
  readonly replies: readonly Reply[]
}

/** A message of the house as it lies at the partner. */
export interface Came {
  readonly id: string
  readonly text: string
  /** `received`, else the code of the last reply. */
  readonly standing: string
}

/** A message of the partner and the house's HTTP status; null where the house was not reached. */
export interface Told {
  readonly id: string
  readonly status: number | null
}
