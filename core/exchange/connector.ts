import type { When } from '../entry/header.ts'
import type { Subject, SubjectType } from '../entry/subject.ts'
import type { Answers } from '../form/answer.ts'
import type { SealedAnswers } from '../rule/carried-over.ts'
import type { Envelope } from './envelope.ts'
import type { Flow } from './flow.ts'

/** A subject that is known, or one that the message opens: the same key of the same partner is the same subject. */
export type Meant = Subject | { readonly type: SubjectType; readonly key: string }

/** An entry as a message tells it. Several are one bundle each, in this order; the engine makes ids of message and place. */
export interface MappedEntry {
  readonly subject: Meant
  readonly kind: string
  readonly happenedOn: When
  readonly answers: Answers
  readonly sealed?: SealedAnswers
  /** Its place in the message, where others of it may be taken up later; else the one in which it stands. */
  readonly place?: number
}

/** A matter of a partner in its own words: the court or station, and its number there. */
export interface NamedMatter {
  readonly place: string
  readonly number: string
}

/** Whom a message may mean: asked of a person, never linked by itself. `as` names the scheme: `crb`, `lin`. */
export interface IdentityProposal {
  readonly as: string
  readonly value: string
  readonly subject: Meant
}

/**
 * What a message becomes: entries, written as that system; nothing (dropped unread, counted under a reason); a
 * question that a person answers (message key `exchange.questions.CODE`); or numbers of the partner's own register,
 * among which ours are hidden when we ask.
 */
export type Mapped =
  | {
      readonly becomes: 'entries'
      readonly entries: readonly MappedEntry[]
      readonly proposals: readonly IdentityProposal[]
      /** Of the rest of it nobody said whose it is, but our own record may be meant. */
      readonly matters?: readonly NamedMatter[]
    }
  | { readonly becomes: 'dropped'; readonly reason: string }
  | { readonly becomes: 'numbers'; readonly numbers: readonly string[] }
  | {
      readonly becomes: 'question'
      readonly question: string
      readonly about: Subject | null
      readonly matters?: readonly NamedMatter[]
    }

/** A subject as the connector may know it: only what its head says openly. */
export interface Known {
  readonly subject: Subject
  readonly state: Readonly<Record<string, unknown>>
  /** How often its open slice changed: what a decision on it says it has seen. */
  readonly revision: number
}

/** What the engine looked up before: the connector itself reads nothing. */
export interface Look {
  /** By a business key of this partner, among those the connector asked for. */
  readonly byKey: (type: SubjectType, key: string) => Known | null
  /** A file of which our own record says that the partner knows it under this key: perhaps the one that is meant. */
  readonly near: (type: SubjectType, key: string) => Known | null
  /** The hand-off a message answers, by its correlation id. */
  readonly handoff: Known | null
  /** The desk of this house that a partner's place code means, null where nobody wrote it down. */
  readonly desk: (code: string) => string | null
  /** The unit that a partner's place code means. */
  readonly place: (code: string) => string | null
  /** When the message came, ISO 8601 UTC. */
  readonly now: string
}

/** What is on its way to a partner: a hand-off, or a paper that a named officer sent; its row and what travels with it. */
export interface Outgoing {
  readonly flow: Flow
  /** The hand-off; of a paper the file it is about, which no message may name. */
  readonly subject: Subject
  /** Code of the row. */
  readonly row: string
  /** What the row lets travel, already cut. */
  readonly answers: Answers
  readonly sentAt: string
  readonly paper?: OutgoingPaper
}

/** A paper that travels in a message: its bytes in base64, and their SHA-256 in hex. */
export interface OutgoingPaper {
  readonly hash: string
  readonly bytes: string
}

/** What a connector makes of what leaves: the data and its business key, or why it is held back. */
export type Dispatch =
  | {
      readonly key: string
      readonly partitionKey: string | null
      readonly data: Readonly<Record<string, unknown>>
      /** The business key by which the partner means our file from now on, where it answers by one. */
      readonly means?: string
    }
  | { readonly withheld: string }

/**
 * What is asked of a partner now and then about open cases, so that it cannot tell which: always whole portions of its
 * own register, whose members stay the same, and portions without one of ours are not asked.
 */
export interface Inquiry {
  readonly flow: string
  readonly everyDays: number
  /** The kind by which an officer asks about one case at once; at most once a day is asked about a case. */
  readonly atOnce: string
  /** How many numbers a portion has. */
  readonly size: number
  /** Where a case's own number stands: a kind and its question. */
  readonly kind: string
  readonly question: string
  /** The number as the partner writes it; null where it is none. */
  readonly read: (raw: string) => string | null
  /** What the message says. */
  readonly ask: (numbers: readonly string[]) => Readonly<Record<string, unknown>>
}

/** Business keys and codes that a message asks about. */
export interface Wanted {
  readonly keys: readonly { readonly type: SubjectType; readonly key: string }[]
  readonly codes: readonly string[]
}

/**
 * The mapping between this house and one partner's system: pure. Everything common (signatures, order, retries,
 * allow-lists, keeping) is the exchange's.
 */
export interface Connector {
  /** `police`: the partner's code, in addresses and authors (`system:police`). */
  readonly partner: string
  /** Code of the outside system of the transition register. */
  readonly system: string
  /** `urn:…`: what the `source` of its messages begins with. */
  readonly source: string
  /** The role of its post at a desk of this house: what its messages may write. */
  readonly role: string
  readonly flows: readonly Flow[]
  /** What to look up before `receive`. */
  readonly wanted: (message: Envelope) => Wanted
  readonly receive: (message: Envelope, look: Look) => Mapped
  readonly inquiry?: Inquiry
  /** The business key of a matter, null where it cannot be read. Absent: this partner's matters are not linked with cases. */
  readonly matterKey?: (matter: NamedMatter) => string | null
  readonly send: (outgoing: Outgoing, look: Look) => Dispatch
}
