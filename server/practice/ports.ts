import type {
  ConfirmationBody,
  PracticeAnswer,
  PracticeBody,
  PracticeChanged,
  PracticeFileBody,
  PracticeForm,
  PracticeLook,
  ProposalLine,
} from '@cwmis/core/wire/practice.ts'
import type { Sent } from '../ports.ts'
import type { Session } from '../session/cookie.ts'

/** What the doors ask of the published practice. */
export interface PracticeBooks {
  /** What was published otherwise than this release brings it. */
  readonly practice: (session: Session) => Promise<Sent<PracticeAnswer>>
  readonly changePractice: (
    session: Session,
    change: PracticeBody,
  ) => Promise<Sent<PracticeChanged>>
  /** Looks a file over and keeps nothing of it (`today`: `YYYY-MM-DD`); null for whoever administers nothing. */
  readonly lookAtPractice: (
    session: Session,
    file: PracticeFileBody,
    today: string,
  ) => Promise<Sent<PracticeLook> | null>
  /** A version of a form as a workbook; null where there is none. */
  readonly practiceForm: (session: Session, form: string) => Promise<PracticeForm | null>
  readonly confirmPractice: (
    session: Session,
    confirmation: ConfirmationBody,
  ) => Promise<Sent<PracticeChanged>>
  /** Null for whoever administers nothing. */
  readonly proposals: (session: Session) => Promise<readonly Sent<ProposalLine>[] | null>
}
