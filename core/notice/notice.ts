import type { Condition } from '../condition/condition.ts'
import type { Provenance } from '../provenance.ts'

/**
 * Whom an entry is told to. *desk*, *actor*: named in the field `at` of its open part. *author-of*: whoever wrote
 * the entry that `at` names. *sender*, *receiver*: the desks of a hand-off; *other-end*: the one that did not write.
 * *responsible*: the officer of the subject, else its desk.
 * *supervising*: whoever the chain of approvals names for the author's work, never the author.
 */
export type NoticeParty =
  | { readonly to: 'desk' | 'actor' | 'author-of'; readonly at: string }
  | { readonly to: 'sender' | 'receiver' | 'other-end' | 'supervising' | 'responsible' }

/** Who is told, inside the app, of a kept entry of this kind. The author is never told of their own. */
export interface NoticeRule {
  readonly kind: string
  readonly tells: readonly NoticeParty[]
  /** Where it holds of the open part it does not wait for the digest, nor for the end of quiet hours. */
  readonly atOnce?: Condition
  readonly provenance: Provenance
}

/** How a person outside the app is told that there is something inside it. */
export const CHANNELS = ['email', 'sms'] as const
export type Channel = (typeof CHANNELS)[number]

/** When somebody may be written to, in the country's own hours: from the morning on, once a day, never in quiet hours. */
export interface QuietHours {
  /** Whole hours 0 to 23. From `from` until `to` nothing is sent but what cannot wait. */
  readonly from: number
  readonly to: number
}

/** A message to somebody outside the app. `key` is the same at every try: whoever sends keeps to one for each key. */
export interface Message {
  readonly key: string
  readonly channel: Channel
  readonly address: string
  readonly text: string
}

/** A way out of the house. `send` rejects where the message was not taken; then it is tried again with its key. */
export interface Messenger {
  readonly send: (message: Message) => Promise<void>
}
