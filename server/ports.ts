import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { AppendResult } from '@cwmis/core/wire/append.ts'
import type { HandBackLine } from '@cwmis/core/wire/hand-backs.ts'
import type { HomeAnswer, HomeLine } from '@cwmis/core/wire/homes.ts'
import type { DirectoryAnswer, ProgressAnswer } from '@cwmis/core/wire/house.ts'
import type { ListAnswer, OutgoingAnswer, QuarantineAnswer } from '@cwmis/core/wire/lists.ts'
import type { BlindAnswer, BlindBody } from '@cwmis/core/wire/match.ts'
import type { ChoiceBody, NoticeChoice, SendingsAnswer } from '@cwmis/core/wire/notices.ts'
import type { NumbersAnswer } from '@cwmis/core/wire/numbers.ts'
import type { PostsAnswer } from '@cwmis/core/wire/posts.ts'
import type { PublicKey } from '@cwmis/core/wire/session.ts'
import type { SyncAnswer, SyncBody } from '@cwmis/core/wire/sync.ts'
import type { TimelineAnswer } from '@cwmis/core/wire/timeline.ts'
import type { DirectoryChange, DirectoryChanged } from '@cwmis/ledger/directory/change.ts'
import type { SeenMarks } from '@cwmis/ledger/read/notices.ts'
import type { ProblemLine, ToldProblem } from '@cwmis/ledger/read/problems.ts'
import type { LedgerStatus } from '@cwmis/ledger/read/status.ts'
import type { MapBooks } from './map-ports.ts'
import type { PartnerBooks } from './matter-ports.ts'
import type { PaperBooks } from './paper-ports.ts'
import type { PracticeBooks } from './practice/ports.ts'
import type {
  NumbersQuestion,
  SearchQuestion,
  SubjectQuestion,
  TimelineQuestion,
  WorklistQuestion,
} from './questions.ts'
import type { RegisterBooks } from './register-ports.ts'
import type { ServiceBooks } from './service-ports.ts'
import type { Session } from './session/cookie.ts'

/** An answer of the contract that nobody changes any more. */
export type Sent<T> = T extends readonly (infer E)[]
  ? readonly Sent<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Sent<T[K]> }
    : T

/**
 * What the doors ask of the ledger. Whoever asks is named by their session and nothing else;
 * every call opens its own transaction, writes its own audit row and throws the ledger's
 * `SessionOverError` where the session no longer stands.
 */
export interface Books
  extends PracticeBooks,
    MapBooks,
    ServiceBooks,
    RegisterBooks,
    PartnerBooks,
    PaperBooks {
  readonly append: (session: Session, bundle: Bundle) => Promise<Sent<AppendResult>>
  /** A `SubjectAnswer` in JSON, in pieces. Null: not there, or not for you. */
  readonly subject: (session: Session, asked: SubjectQuestion) => Promise<readonly Buffer[] | null>
  /** Null: not there, or not for you. */
  readonly timeline: (
    session: Session,
    asked: TimelineQuestion,
  ) => Promise<Sent<TimelineAnswer> | null>
  /** Empty where the desk is not the caller's and where there is none alike. */
  readonly worklist: (session: Session, asked: WorklistQuestion) => Promise<Sent<ListAnswer>>
  readonly search: (session: Session, asked: SearchQuestion) => Promise<Sent<ListAnswer>>
  /** Throws a refusal when the caller's questions of the day are used up. */
  readonly blindMatch: (session: Session, body: BlindBody) => Promise<Sent<BlindAnswer>>
  readonly sync: (session: Session, body: SyncBody) => Promise<Sent<SyncAnswer>>
  /** Only what the caller may release. */
  readonly quarantine: (session: Session) => Promise<Sent<QuarantineAnswer>>
  readonly outgoing: (session: Session) => Promise<Sent<OutgoingAnswer>>
  readonly markSeen: (session: Session, marks: SeenMarks) => Promise<void>
  /** By which ways the caller wants to be written to outside the app. */
  readonly choices: (session: Session) => Promise<readonly Sent<NoticeChoice>[]>
  readonly choose: (session: Session, choice: ChoiceBody) => Promise<void>
  /** Null for whoever administers nothing. */
  readonly sendings: (session: Session) => Promise<Sent<Omit<SendingsAnswer, 'connected'>> | null>
  readonly directory: (session: Session) => Promise<Sent<Omit<DirectoryAnswer, 'mode'>>>
  /** Null for whoever administers nothing. */
  readonly posts: (session: Session) => Promise<Sent<PostsAnswer> | null>
  /** Where the caller acted, or others acted in the caller's post. */
  readonly handBacks: (session: Session) => Promise<readonly Sent<HandBackLine>[]>
  /** The homes the caller may see. */
  readonly homes: (session: Session) => Promise<readonly Sent<HomeLine>[]>
  /** Null where the home is not theirs to see. */
  readonly home: (session: Session, home: string) => Promise<Sent<HomeAnswer> | null>
  readonly changePosts: (session: Session, change: DirectoryChange) => Promise<DirectoryChanged>
  /** Null: no such number, or none for the caller. */
  readonly numbers: (
    session: Session,
    asked: NumbersQuestion,
  ) => Promise<Sent<NumbersAnswer> | null>
  readonly tellProblem: (session: Session, told: ToldProblem) => Promise<void>
  /** Null for whoever administers nothing. */
  readonly problems: (session: Session) => Promise<readonly ProblemLine[] | null>
  readonly epoch: () => Promise<string>
  /** How the ledger stands, of no person. */
  readonly status: () => Promise<LedgerStatus>
  /** Does the caller look after the system? */
  readonly administers: (session: Session) => Promise<boolean>
  readonly health: () => Promise<{ readonly position: number; readonly lagMs: number }>
}

/** An account as sign-in needs it. Instants in milliseconds since 1970. */
export interface Account {
  readonly actor: string
  readonly hash: string
  /** The hash is of a code that only lets its owner choose a passphrase. */
  readonly oneTime: boolean
}

/** A device as a refresh needs it. */
export interface KnownDevice {
  readonly device: string
  readonly actor: string
  readonly key: PublicKey
  /** What it signs next, and what it signed last. */
  readonly challenge: string
  readonly before: string | null
  /** When `challenge` took the place of `before`. */
  readonly challengedAt: number
}

/** Accounts, devices and sessions. Times are milliseconds since 1970 and come from the caller. */
export interface Entrance {
  readonly account: (name: string) => Promise<Account | null>
  /** Failures counted against this (hashed) name since `since`; kept for names nobody has as well. */
  readonly failures: (name: string, since: number) => Promise<number>
  readonly countFailure: (name: string, at: number) => Promise<void>
  readonly clearFailures: (name: string) => Promise<void>
  /** Registers the key (the same key of the same person is the same device), begins its session, gives the device. */
  readonly signIn: (start: SessionStart & { readonly key: PublicKey }) => Promise<string>
  /** Null where it is unknown, revoked, signed out, or its account closed. */
  readonly device: (device: string) => Promise<KnownDevice | null>
  /** Begins a session and ends the device's others; false if `proved` is no longer the device's challenge. */
  readonly renew: (
    start: SessionStart & { readonly device: string; readonly proved: string },
  ) => Promise<boolean>
  /** Ends it and the device's right to renew it. */
  readonly endSession: (token: string, at: number) => Promise<void>
  readonly endDevice: (device: string, at: number) => Promise<void>
  /** Ends every session of theirs; false if `was` is no longer the hash in force. */
  readonly changePassphrase: (change: PassphraseChange) => Promise<boolean>
  readonly hasAccounts: () => Promise<boolean>
  /** Makes the first account; false if the code is wrong or there is an account already. */
  readonly firstAdministrator: (first: FirstAdministrator) => Promise<boolean>
}

/** `was`: the hash that was checked. `at`: milliseconds since 1970. */
export interface PassphraseChange {
  readonly actor: string
  readonly was: string
  readonly hash: string
  readonly at: number
}

export interface FirstAdministrator {
  readonly code: string
  readonly account: string
  readonly name: string
  readonly hash: string
}

export interface SessionStart {
  readonly actor: string
  readonly token: string
  readonly challenge: string
  readonly at: number
  readonly until: number
}

/** How far the example is loaded; zeros in live mode. */
export type Progress = () => Pick<ProgressAnswer, 'done' | 'total'>
