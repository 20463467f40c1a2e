import { textIn } from '../told.ts'

const LIN = /^(?=.*\d)[A-Z0-9-]{6,20}$/

/** A learner number as it can be compared: capitals, without spaces. Null where it is none. [P] Its grammar is not published. */
export function learnerNumber(raw: string): string | null {
  const number = raw.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, '')
  return LIN.test(number) ? number : null
}

/** The business key of the learner a row is about. */
export function keyOf(row: Readonly<Record<string, unknown>>): string | null {
  return learnerNumber(textIn(row, 'lin') ?? '')
}
