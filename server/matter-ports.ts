import type { Matter } from '@cwmis/core/subject/slice.ts'
import type { MatterQuestion } from '@cwmis/core/wire/matters.ts'
import type { Session } from './session/cookie.ts'
import type { SetupBooks } from './setup-ports.ts'

/** What the doors about partners ask of the ledger. */
export type PartnerBooks = SetupBooks & MatterBooks

/** What the doors of partners' matters ask of the ledger. */
export interface MatterBooks {
  /** The caller, and their desks at which a matter may be linked with a case. */
  readonly matterDesks: (
    session: Session,
  ) => Promise<{ readonly actor: string; readonly desks: readonly string[] }>
  /** The matters that stand on a case, `apart` null where the caller reads none. Null: not there, or not for you. */
  readonly matters: (
    session: Session,
    id: string,
  ) => Promise<{ readonly apart: readonly Matter[] | null } | null>
}

/** Questions to desks about partners' matters, and the matters that cases say are theirs. */
export interface MatterDesk {
  readonly questions: (desks: readonly string[]) => Promise<readonly MatterQuestion[]>
  /** False where these desks are asked nothing such. */
  readonly notOurs: (answering: {
    readonly id: string
    readonly desks: readonly string[]
    readonly actor: string
  }) => Promise<boolean>
  readonly settle: (standing: {
    readonly subject: string
    readonly matters: readonly Matter[]
  }) => Promise<void>
}
