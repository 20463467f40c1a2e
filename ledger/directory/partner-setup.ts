import type {
  Proposed,
  SetupLine,
  SetupRefusal,
  SetupSort,
} from '@cwmis/core/wire/partner-setup.ts'
import type { Ledger } from '../ledger.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from '../read/reader.ts'

/**
 * A step in setting a partner up. *propose*: hand it in. *agree*: by a second administrator; a new partner's door and
 * sealed first key (hex) come with it. *refuse*: it is not to be.
 */
export type SetupStep =
  | {
      readonly do: 'propose'
      readonly partner: string
      readonly sort: SetupSort
      readonly what: Proposed
    }
  | ({ readonly do: 'agree'; readonly no: number } & Opening)
  | { readonly do: 'refuse'; readonly no: number }

/** What a new partner opens with. */
export interface Opening {
  readonly sealed?: string
  readonly device?: string
  /** The public key of its door. */
  readonly door?: object
}

/** The number of the proposal, or why nothing was changed. `not-yours`: the reader may not. */
export interface SetupDone {
  readonly no?: number
  readonly refused?: SetupRefusal | 'not-yours'
}

/**
 * One step in the reader's name with its line of history and its audit row, in one transaction. Nobody agrees to their
 * own proposal.
 * @throws SessionOverError
 */
export function changePartnerSetup(
  ledger: Ledger,
  reader: Reader,
  step: SetupStep,
): Promise<SetupDone> {
  const statement = {
    name: 'partner-setup-change',
    text: 'select app.change_partner_setup($1)',
    values: [JSON.stringify(step)],
  }
  return look(ledger, { reader, statements: [statement] }, (_context, [rows]) => {
    const answer = json<SetupDone>(rows) ?? { refused: 'not-yours' as const }
    const outcome = answer.refused === undefined ? 'changed' : 'refused'
    const more = { what: step.do, ...(answer.no === undefined ? {} : { proposal: answer.no }) }
    return { answer, subjects: [], outcome, more }
  })
}

const READ = { name: 'partner-setup-read', text: 'select app.read_partner_setup()' }

/**
 * What was proposed for partners, all that waits and the newest others; null for whoever administers nothing.
 * @throws SessionOverError
 */
export function readPartnerSetup(
  ledger: Ledger,
  reader: Reader,
): Promise<readonly SetupLine[] | null> {
  return look(ledger, { reader, statements: [READ] }, (_context, [rows]) => {
    const answer = json<readonly SetupLine[]>(rows)
    return { answer, subjects: [], outcome: answer === null ? 'refused' : 'listed' }
  })
}
