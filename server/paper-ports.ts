import type { Purpose } from '@cwmis/core/access/access.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import type { DirectoryAnswer } from '@cwmis/core/wire/house.ts'
import type { SerialStanding } from '@cwmis/ledger/read/serials.ts'
import type { CourtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import type { BlankOf } from '@cwmis/practice/paper/blank.ts'
import type { Sent } from './ports.ts'
import type { Session } from './session/cookie.ts'

/** What the doors about papers ask of the ledger. */
export interface PaperBooks {
  /** What a paper is made of. Null: not there, or not for you. */
  readonly paper: (session: Session, asked: PaperQuestion) => Promise<PaperSources | null>
  /** The hand-offs the caller's own desks sent and that are not over. */
  readonly sentHandoffs: (session: Session) => Promise<readonly string[]>
  /** A form with the number of this print; null where there is no such form (`F17@1`). */
  readonly blank: (session: Session, form: string) => Promise<BlankOf | null>
  readonly serial: (session: Session, serial: string) => Promise<SerialStanding>
}

export interface PaperQuestion {
  /** Stands in the audit row. */
  readonly sheet: string
  readonly about: 'case' | 'handoff'
  readonly id: string
  readonly purpose: Purpose | null
}

/** The open slices a paper is made of, and the names to say them with. */
export interface PaperSources {
  readonly case: CaseState | null
  readonly child: ChildState | null
  readonly handoff: HandoffState | null
  /** How far the report to a court is; null for every other paper. */
  readonly courtPaper: CourtPaper | null
  readonly directory: Sent<Pick<DirectoryAnswer, 'offices' | 'desks' | 'people'>> & {
    /** The reader's name. */
    readonly me: string
    /** The desks of the reader's own posts. */
    readonly mine: readonly string[]
  }
  readonly content: Content
  /** The purpose for which it was opened. */
  readonly purpose: Purpose
}
