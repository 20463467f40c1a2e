import type { RegisterDefinition } from '@cwmis/core/register/definition.ts'
import type { RegisterRead } from '@cwmis/ledger/read/registers.ts'
import type { Session } from './session/cookie.ts'

/** Which register, of which month (`YYYY-MM`; absent: this one) and whose, shown or as a file. */
export interface AskedRegister {
  readonly code: string
  readonly month: string
  readonly of: string | null
  readonly as: 'listed' | 'exported'
}

/** What the doors of registers ask. */
export interface RegisterBooks {
  /** Null: no such register, or none for the caller's role. */
  readonly register: (
    session: Session,
    asked: AskedRegister,
  ) => Promise<(RegisterRead & { readonly register: RegisterDefinition }) | null>
}
