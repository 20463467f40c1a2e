import type { Answers } from '../../form/answer.ts'
import type { OpenSlice } from '../slice.ts'

export const HANDOFF_STATUSES = [
  'none',
  'sent',
  'delivered',
  'opened',
  'accepted',
  'declined',
  'recalled',
  'answered',
  'closed',
] as const
export type HandoffStatus = (typeof HANDOFF_STATUSES)[number]

/** One side of a hand-off: a desk, and the person who acted for it. `door`: helpline or anonymous, who hand responsibility over at delivery. */
export interface Side {
  readonly desk: string | null
  readonly actor: string | null
  readonly door: string | null
}

/** Messages written so far, by the end that wrote them. */
export interface Messages {
  readonly sender: number
  readonly receiver: number
}

/** The open slice of a hand-off: both desks see it whole; neither thereby sees the other's case. */
export interface HandoffState extends OpenSlice {
  readonly status: HandoffStatus
  /** `h17`. */
  readonly code: string | null
  /** What it is about, as a subject key (`case:…`, `report:…`). */
  readonly about: string | null
  readonly from: Side
  readonly to: Side
  /** The sender until the receiver accepts. A helpline or anonymous sender: the receiver from delivery. */
  readonly responsible: 'sender' | 'receiver'
  readonly urgency: string | null
  /** The projected content: core and what the row names. */
  readonly content: Answers
  readonly sentAt: string | null
  readonly deliveredAt: string | null
  readonly openedAt: string | null
  readonly acceptedAt: string | null
  readonly outcome: 'given' | 'partly' | 'not-given' | null
  readonly whyNot: string | null
  /** How many messages each end has written to the other. */
  readonly messages: Messages
}
