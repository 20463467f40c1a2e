import type { ServiceRefusal, ServicesAnswer } from '@cwmis/core/wire/services.ts'
import type { ServiceChange } from '@cwmis/ledger/directory/services.ts'
import type { Session } from './session/cookie.ts'

/** What the doors of the directory of services ask. */
export interface ServiceBooks {
  readonly services: (session: Session) => Promise<ServicesAnswer>
  /** How one line stood from change to change; empty where there is none. */
  readonly service: (session: Session, id: string) => Promise<ServicesAnswer>
  /** Null: kept. `malformed`: no answers to the form of the directory. */
  readonly keepService: (
    session: Session,
    change: ServiceChange,
  ) => Promise<ServiceRefusal | 'malformed' | null>
}
