import { changePartnerSetup, readPartnerSetup } from '@cwmis/ledger/directory/partner-setup.ts'
import type { SetupBooks } from '../setup-ports.ts'
import type { Shelf } from './books.ts'

/** What was proposed for partners of the exchange, and how it is settled. */
export function setupBooksOf({ ledger }: Pick<Shelf, 'ledger'>): SetupBooks {
  const reader = (token: string) =>
    ({ token, purpose: 'administration', door: 'partner-setup' }) as const
  return {
    changeSetup: ({ token }, step) => changePartnerSetup(ledger, reader(token), step),
    setup: ({ token }) => readPartnerSetup(ledger, reader(token)),
  }
}
