import { HandBacksAnswer } from '@cwmis/core/wire/hand-backs.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /hand-backs`: what was decided and what is open where the caller acted, or in whose post others did. */
export const handBacks = door({
  method: 'GET',
  url: '/hand-backs',
  access: 'signed-in',
  weight: 'read',
  summary: 'What acting in a post left behind, for whoever acted and whoever holds the post.',
  takes: Type.Object({}),
  answer: HandBacksAnswer,
  handle: async (_came, call) => ({
    body: { lines: await call.house.books.handBacks(sessionOf(call)) },
  }),
})
