import type { BlindAnswer, BlindBody } from '@cwmis/core/wire/match.ts'
import { blindMatch } from '@cwmis/ledger/read/blind-match.ts'
import type { Sent } from '../ports.ts'
import { Refusal } from '../problem/refusal.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** Seconds: the questions of a day are given anew each day. */
const ANOTHER_HOUR = 3600

/** Whom to ask about a child the caller may not see. @throws Refusal when the day's questions are used up */
export async function blindMatchAs(
  { ledger, epoch }: Shelf,
  { token }: Session,
  { names, born, sex, place, reason }: BlindBody,
): Promise<Sent<BlindAnswer>> {
  const reader = { token, purpose: 'casework', door: 'blind-match' } as const
  const described = { names, born: born ?? null, sex: sex ?? null, place: place ?? null }
  const matches = await blindMatch(ledger, { reader, described, reason })
  if (matches === null) throw new Refusal('too-many-attempts', { retryAfter: ANOTHER_HOUR })
  return { epoch: await epoch(), matches }
}
