import { OutgoingAnswer } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /outgoing`: what the caller and the caller's desks are told, newest first. */
export const outgoing = door({
  method: 'GET',
  url: '/outgoing',
  access: 'signed-in',
  summary: 'What the caller is told inside the app.',
  takes: Type.Object({}),
  answer: OutgoingAnswer,
  handle: async (_came, call) => ({ body: await call.house.books.outgoing(sessionOf(call)) }),
})
