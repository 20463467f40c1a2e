import type { Provenance } from '../provenance.ts'

/**
 * Whom or what a row is about, and so how much of the core it carries: one child by name, one child by our
 * reference alone, one child nobody can find by it, a household, a home, an office's own matter, or counts.
 */
export type HandoffAbout =
  | 'child'
  | 'reference'
  | 'unnamed'
  | 'household'
  | 'home'
  | 'office'
  | 'figures'

/** A length of time; a day is 24 hours. */
export interface HandoffTime {
  readonly amount: number
  readonly unit: 'hour' | 'day'
}

/** By when a row is sent. `of` names those it is for, where a row has several (`emergency`). */
export type SendBy = { readonly of?: string } & (
  | { readonly within: HandoffTime }
  | { readonly before: HandoffTime }
  | { readonly every: 'night' | 'week' | 'month' | 'quarter' | 'term' | 'year' }
  | { readonly at: 'once' | 'live' | 'same-day' | 'need' | 'date' | 'change' }
)

/** Hours by urgency code; `default` for the rest. Empty: nothing of the kind is asked. */
export interface HandoffHours {
  readonly [urgency: string]: number
}

/** Answers of sealed questions that a row lets through to these receivers, each kept in its compartment. */
export interface OpenedAnswers {
  readonly paths: readonly string[]
  readonly to: readonly string[]
}

/** Why no machine takes a sealed answer to a receiver: message `handoffs.by-hand.CODE`. */
export const BY_HAND = ['who-reported', 'justice-apart', 'own-paper', 'counts', 'staff'] as const

/** Sealed answers that never go to these receivers by machine: why, and where that comes from. */
export interface HandedOver extends OpenedAnswers {
  readonly why: (typeof BY_HAND)[number]
  readonly source: string
}

/**
 * One row of the hand-off table: who sends what to whom, and by when an answer is due.
 * `content` is a default-deny projection: what is not named does not travel.
 */
export interface HandoffDefinition {
  /** `h12`. */
  readonly code: string
  readonly sort:
    | 'referral'
    | 'notice'
    | 'report'
    | 'task'
    | 'transfer'
    | 'filing'
    | 'query'
    | 'figures'
  readonly about: HandoffAbout
  /** Role codes. */
  readonly from: readonly string[]
  /** Roles it passes through, each adding its own and sending on. */
  readonly through?: readonly string[]
  readonly to: readonly string[]
  /** Senders and receivers that have no role in the house: codes of the list `outside-parties`. */
  readonly outside?: { readonly from?: readonly string[]; readonly to?: readonly string[] }
  readonly bothWays?: true
  /** Codes of the forms whose answers it carries (F06, F01); none where its tool is a paper of somebody else. */
  readonly forms: readonly string[]
  /** Field ids of the forms that may travel beyond the core, table columns as `children.sex`. */
  readonly content: readonly string[]
  /** Sealed questions of `content`: to whom each is opened. Whoever is not named gets the row without it. */
  readonly opened?: readonly OpenedAnswers[]
  /** Sealed questions of `content` that a receiver is told by hand alone. */
  readonly byHand?: readonly HandedOver[]
  /** May the concern code, may the risk level travel? */
  readonly concern: boolean
  readonly risk: boolean
  readonly sendBy: readonly SendBy[]
  readonly acceptWithin: HandoffHours
  readonly answerWithin: HandoffHours
  /** Hours after which the answer is asked for again. */
  readonly answerAgain?: readonly number[]
  /** Is anything expected back? What: message `handoffs.CODE.feedback`. */
  readonly feedback: boolean
  /** In use: a person may send it through the product. Every other row is described, and refused at the door. */
  readonly offered: boolean
  readonly track?: string
  /**
   * The house itself sends it, from one of its desks to another, where a person's decision fans out to many (a home
   * that closes). Every other row begins by a person's signature.
   */
  readonly byHouse?: true
  readonly outsideSystem: string | null
  readonly paperTwin: string
  readonly provenance: Provenance
}

/** What every hand-off about a child carries: enough for the receiver to find the child and to know what is asked, and nothing of why. */
export const HANDOFF_CORE = [
  'reference',
  'childName',
  'sex',
  'age',
  'village',
  'sender',
  'basis',
  'asked',
  'urgency',
] as const

type CoreField = (typeof HANDOFF_CORE)[number]

const CORES: Readonly<Record<HandoffAbout, readonly CoreField[]>> = {
  child: HANDOFF_CORE,
  reference: ['reference', 'sender', 'basis', 'asked', 'urgency'],
  unnamed: ['sex', 'sender', 'basis'],
  household: ['reference', 'village', 'sender', 'basis', 'asked', 'urgency'],
  home: ['reference', 'sender', 'basis', 'asked', 'urgency'],
  office: ['sender', 'basis', 'asked', 'urgency'],
  figures: ['sender', 'basis'],
}

/** The fields of the core that a row carries, by whom or what it is about. */
export function coreOf({ about }: Pick<HandoffDefinition, 'about'>): readonly CoreField[] {
  return CORES[about]
}
