import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { OutgoingPaper } from '@cwmis/core/exchange/connector.ts'
import type { FileRefusal, Refusal as NotTaken } from '@cwmis/core/exchange/refusal.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { FileForPartner, FileTaken, PartnerFiles } from '@cwmis/core/wire/exchange.ts'
import type { PaperSending, PaperTwin } from '@cwmis/core/wire/paper.ts'
import type {
  LongerBody,
  NewAddressBody,
  NewAgreementBody,
  NewPartnerBody,
  Offer,
  SetupLine,
} from '@cwmis/core/wire/partner-setup.ts'
import type {
  PartnerBody,
  PartnerChanged,
  PartnerLine,
  PartnerPage,
} from '@cwmis/core/wire/partners.ts'
import type { Opening } from '@cwmis/ledger/directory/partner-setup.ts'
import type { MatterDesk } from './matter-ports.ts'

/** A message at the door: the partner the address names, what its headers say of the signature, its bytes as text. */
export interface MessageAtDoor {
  readonly partner: string
  readonly signed: {
    readonly id: string | undefined
    readonly timestamp: string | undefined
    readonly signature: string | undefined
  }
  readonly body: string
}

/** Takes partners' messages in. */
export interface Inbox {
  readonly receive: (
    message: MessageAtDoor,
  ) => Promise<
    { readonly receipt: string; readonly duplicate: boolean } | { readonly refusal: NotTaken }
  >
  /** Signed files, for partners without a line; none where no partner is set up. */
  readonly files?: FileDesk
  /** Partners seen and set up by administrators; none where no partner is set up. */
  readonly partners?: PartnerDesk
  /** Matters of partners and whose they are; none where no partner is set up. */
  readonly matters?: MatterDesk
  /** Messages on paper, for partners whose line is silent; none where no partner is set up. */
  readonly twins?: TwinDesk
  /** Papers that leave for a partner; none where no partner is set up. */
  readonly papers?: PaperDesk
}

/** What administrators see of partners and do about them. */
export interface PartnerDesk {
  readonly flows: () => Promise<PartnerLine[]>
  /** Null for a partner nobody knows. */
  readonly page: (partner: string) => Promise<PartnerPage | null>
  readonly change: (asked: {
    readonly partner: string
    readonly actor: string
    readonly change: PartnerBody
  }) => Promise<PartnerChanged>
  readonly setup: SetupDesk
}

/** By what partners are set up; what was proposed and who agreed is the ledger's. */
export interface SetupDesk {
  /** What may be proposed. */
  readonly offers: () => readonly Offer[]
  /** The only hosts an address may name. */
  readonly hosts: readonly string[]
  /** A wish as a proposal, with the names of its fields that are wrong. */
  readonly weigh: (wish: SetupWish) => SetupAsked & { readonly wrong: readonly string[] }
  /** What a proposal opens with, and a new partner's first key; null where it holds no longer. */
  readonly open: (
    asked: SetupAsked,
  ) => { readonly opening: Opening; readonly secret: string | null } | null
  /** What was agreed holds in this process at once. */
  readonly settled: () => Promise<void>
}

/** What an administrator wants to open for a partner. */
export type SetupWish =
  | ({ readonly sort: 'partner' } & NewPartnerBody)
  | ({ readonly sort: 'address' } & NewAddressBody)
  | ({ readonly sort: 'agreement' } & NewAgreementBody)
  | ({ readonly sort: 'longer' } & LongerBody)

/** The same as a proposal. */
export type SetupAsked = Pick<SetupLine, 'partner' | 'sort' | 'what'>

/** Papers that are kept, and sent to partners. Bytes in base64. */
export interface PaperDesk {
  /** Keeps the bytes of a paper about a file (`subject`: its id) under their hash. */
  readonly keep: (paper: { readonly subject: string; readonly bytes: string }) => Promise<void>
  /** Null where none is kept. */
  readonly kept: (asked: {
    readonly subject: string
    readonly hash: string
  }) => Promise<string | null>
  /** May papers of this row go to somebody now? */
  readonly takes: (row: string) => boolean
  /** Sends a paper once for an officer's entry. */
  readonly send: (paper: LeavingPaper) => Promise<PaperSending>
}

/** Messages of hand-offs that can be carried on paper. */
export interface TwinDesk {
  /** Which of these hand-offs lie as messages to a partner, and which are late. */
  readonly of: (handoffs: readonly string[]) => Promise<readonly PaperTwin[]>
  /** What a hand-off tells its partner; null where nothing may go. Who prints it stands in the log. */
  readonly print: (printing: {
    readonly handoff: string
    readonly actor: string
  }) => Promise<Readonly<Record<string, unknown>> | null>
}

/** A paper that an officer sends: by which entry, of which row, about which file, with what is said beside it. */
export interface LeavingPaper {
  readonly entry: string
  readonly row: string
  readonly subject: Subject
  readonly answers: Answers
  /** ISO 8601 UTC, as `decidedAt`. */
  readonly happenedAt: string
  readonly decidedAt: string
  readonly paper: OutgoingPaper
}

/** Signed files in and out. */
export interface FileDesk {
  /** `by`: the officer who uploads it; null where the partner brings it itself. Bytes in base64. */
  readonly receive: (file: {
    readonly partner: string
    readonly bytes: string
    readonly by: string | null
  }) => Promise<
    | FileTaken
    | {
        readonly refusal: NotTaken | FileRefusal
        readonly lines: readonly { readonly line: number; readonly reason: string }[]
      }
  >
  /** Everything that waits for a partner as one file, which then counts as sent. Null where nothing waits. */
  readonly make: (asking: {
    readonly partner: string
    readonly actor: string
  }) => Promise<FileForPartner['file']>
  /** A file that was made before. */
  readonly again: (asking: {
    readonly partner: string
    readonly actor: string
    readonly id: string
  }) => Promise<FileForPartner['file']>
  /** Null for a partner nobody knows. */
  readonly list: (partner: string) => Promise<ListedFiles | null>
}

type Lines = PartnerFiles['lines'][number]

/** What is listed, unchanged by whoever reads it. */
export interface ListedFiles {
  readonly waiting: number
  readonly lines: readonly (Omit<Lines, 'problems'> & {
    readonly problems: readonly { readonly line: number; readonly reason: string }[]
  })[]
}
