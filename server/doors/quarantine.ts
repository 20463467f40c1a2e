import { QuarantineAnswer } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /quarantine`: entries that wait for somebody who may release them; empty for whoever may not. */
export const quarantine = door({
  method: 'GET',
  url: '/quarantine',
  access: 'signed-in',
  weight: 'heavy',
  summary: 'Entries kept outside every subject that the caller may release.',
  takes: Type.Object({}),
  answer: QuarantineAnswer,
  handle: async (_came, call) => ({ body: await call.house.books.quarantine(sessionOf(call)) }),
})
