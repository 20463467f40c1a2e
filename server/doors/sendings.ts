import { SendingsAnswer } from '@cwmis/core/wire/notices.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { wayOut } from './way-out.ts'

/** `GET /sendings`: what was sent outside the app, to how many, what failed; to others it is not there. */
export const sendings = door({
  method: 'GET',
  url: '/sendings',
  access: 'administrator',
  summary: 'What was sent outside the app by day, of no person. For administrators.',
  takes: Type.Object({}),
  answer: SendingsAnswer,
  handle: async (_came, call) => {
    const answer = await call.house.books.sendings(sessionOf(call))
    if (answer === null) throw new Refusal('not-found')
    return { body: { connected: wayOut(call.house), ...answer } }
  },
})
