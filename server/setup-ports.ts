import type { SetupLine } from '@cwmis/core/wire/partner-setup.ts'
import type { SetupDone, SetupStep } from '@cwmis/ledger/directory/partner-setup.ts'
import type { Session } from './session/cookie.ts'

/** What the doors by which partners are set up ask of the ledger. */
export interface SetupBooks {
  readonly changeSetup: (session: Session, step: SetupStep) => Promise<SetupDone>
  /** Null for whoever administers nothing. */
  readonly setup: (session: Session) => Promise<readonly SetupLine[] | null>
}
