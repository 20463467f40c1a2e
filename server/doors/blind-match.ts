import { BlindAnswer, BlindBody } from '@cwmis/core/wire/match.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /blind-match`: does another office know such a child? Whom to ask about which reference, nothing else. */
export const blindMatch = door({
  method: 'POST',
  url: '/blind-match',
  access: 'signed-in',
  weight: 'heavy',
  summary:
    'Asks whether an office knows a child the caller may not see. At most twenty questions a day.',
  takes: Type.Object({ body: BlindBody }),
  answer: BlindAnswer,
  handle: async ({ body }, call) => ({
    body: await call.house.books.blindMatch(sessionOf(call), body),
  }),
})
