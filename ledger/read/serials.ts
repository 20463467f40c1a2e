import { referenceToken } from '@cwmis/core/subject/tokens.ts'
import { tokenOf } from '../keys/token.ts'
import type { Ledger } from '../ledger.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from './reader.ts'

/** What is known of the number on a paper form. */
export interface SerialStanding {
  /** `F17@1` of the form it was printed for; null: none of ours. */
  readonly form: string | null
  /** A form with this number was typed in already, in whichever file. */
  readonly keyed: boolean
}

/**
 * Notes the number of a form that is being printed. Who prints it stands in the audit.
 * @throws SessionOverError
 */
export function issueSerial(
  ledger: Ledger,
  reader: Reader,
  { serial, form }: { readonly serial: string; readonly form: string },
): Promise<void> {
  const text = 'insert into paper_serial (serial, form) values ($1, $2)'
  const statements = [{ name: 'issue-serial', text, values: [serial, form] }]
  return look(ledger, { reader, statements }, () => ({
    answer: undefined,
    subjects: [],
    outcome: 'printed',
    more: { form, serial },
  }))
}

/**
 * Whose print a number is and whether it was typed in before; never where.
 * @throws SessionOverError
 */
export function serialStanding(
  ledger: Ledger,
  reader: Reader,
  serial: string,
): Promise<SerialStanding> {
  const folded = Buffer.from(tokenOf(ledger.keys, referenceToken(serial) ?? ''), 'base64')
  const text = 'select app.serial_standing($1, $2)'
  const values = [serial, `\\x${folded.toString('hex')}`]
  return look(
    ledger,
    { reader, statements: [{ name: 'serial-standing', text, values }] },
    (_, [rows]) => ({
      answer: json<SerialStanding>(rows) ?? { form: null, keyed: false },
      subjects: [],
      outcome: 'asked',
    }),
  )
}
