import type { NumbersAnswer } from '@cwmis/core/wire/numbers.ts'
import { readNumbers } from '@cwmis/ledger/read/numbers.ts'
import type { Sent } from '../ports.ts'
import type { NumbersQuestion } from '../questions.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** One indicator for a period and area, or null. */
export async function numbersAs(
  { ledger, content, epoch }: Shelf,
  { token }: Session,
  asked: NumbersQuestion,
): Promise<Sent<NumbersAnswer> | null> {
  const reader = { token, purpose: 'supervision', door: 'numbers' } as const
  const read = await readNumbers(ledger, content, { reader, ...asked })
  return read === null ? null : { epoch: await epoch(), ...read }
}
