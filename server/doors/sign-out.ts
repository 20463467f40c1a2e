import { Done } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /sign-out`: ends the session and takes the cookie away. */
export const signOut = door({
  method: 'POST',
  url: '/sign-out',
  access: 'signed-in',
  weight: 'write',
  late: true,
  summary: 'Ends the session.',
  takes: Type.Object({}),
  answer: Done,
  handle: async (_came, call) => {
    const { entrance, now } = call.house
    await entrance.endSession(sessionOf(call).token, now())
    return { session: null, body: { done: true } satisfies Done }
  },
})
