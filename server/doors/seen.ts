import { SeenBody } from '@cwmis/core/wire/lists.ts'
import { Done } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /outgoing`: marks notices of the caller as seen, or takes marks of their own back. Others' are left alone, without a word. */
export const seen = door({
  method: 'POST',
  url: '/outgoing',
  access: 'signed-in',
  weight: 'write',
  summary: 'Marks notices of the caller as seen, all of them, or takes that back.',
  takes: Type.Object({ body: SeenBody }),
  answer: Done,
  handle: async ({ body }, call) => {
    await call.house.books.markSeen(sessionOf(call), body)
    return { body: { done: true } satisfies Done }
  },
})
