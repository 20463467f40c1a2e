import type { Refusal as NotTaken } from '@cwmis/core/exchange/refusal.ts'
import { REFUSALS } from '@cwmis/core/exchange/refusal.ts'
import { InboxAnswer } from '@cwmis/core/wire/exchange.ts'
import type { ProblemCode } from '@cwmis/core/wire/problem-codes.ts'
import Type from 'typebox'
import { type Call, door } from '../door.ts'
import type { MessageAtDoor } from '../exchange-port.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /exchange/v1/inbox/:partner`: a signed message of an outside system, laid down before it is read. */
export const inbox = door({
  method: 'POST',
  url: '/exchange/v1/inbox/:partner',
  access: 'anybody',
  weight: 'write',
  summary: 'Takes in a signed message (CloudEvents, Standard Webhooks) of a partner, once.',
  takes: Type.Object({
    path: Type.Object({ partner: Type.String({ maxLength: 41 }) }),
    body: Type.String(),
  }),
  answer: InboxAnswer,
  handle: async ({ path, body }, call) => {
    const { exchange } = call.house
    if (exchange === undefined) throw new Refusal('message-unsigned')
    const taken = await exchange.receive({ partner: path.partner, signed: signedIn(call), body })
    if ('refusal' in taken) throw refusalOf(taken.refusal)
    const { receipt, duplicate } = taken
    const answer: InboxAnswer = { receipt, status: 'accepted', duplicate }
    return { status: duplicate ? 200 : 202, body: answer }
  },
})

function signedIn({ header }: Call): MessageAtDoor['signed'] {
  return {
    id: header?.('webhook-id'),
    timestamp: header?.('webhook-timestamp'),
    signature: header?.('webhook-signature'),
  }
}

const CODES: Readonly<Record<number, ProblemCode>> = {
  401: 'message-unsigned',
  409: 'message-known',
  410: 'message-ended',
  413: 'too-large',
  429: 'message-later',
}

/** The problem that a refusal of this status is. */
export function codeOf(status: number): ProblemCode {
  return CODES[status] ?? 'message-refused'
}

/** Whoever is not known by a key learns no more than that; a partner is told the reason by name. */
function refusalOf(refusal: NotTaken): Refusal {
  const status = REFUSALS[refusal]
  const code = codeOf(status)
  if (status === 401) return new Refusal(code)
  return new Refusal(code, {
    fields: [refusal],
    ...(status === 429 ? { retryAfter: 60 } : {}),
  })
}
