import type {
  ConfirmationBody,
  PracticeAnswer,
  PracticeBody,
  PracticeChanged,
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
  readonly confirmPractice: (
    session: Session,
    confirmation: ConfirmationBody,
  ) => Promise<Sent<PracticeChanged>>
  /** Null for whoever administers nothing. */
  readonly proposals: (session: Session) => Promise<readonly Sent<ProposalLine>[] | null>
}
