import { SerialAnswer, SerialPath } from '@cwmis/core/wire/serials.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /serials/:serial`: whether the number on a paper form is one of ours and was typed in already; never where. */
export const serial = door({
  method: 'GET',
  url: '/serials/:serial',
  access: 'signed-in',
  summary: 'Whether a paper form with this number was printed here and typed in already.',
  takes: Type.Object({ path: SerialPath }),
  answer: SerialAnswer,
  handle: async ({ path }, call) => ({
    body: await call.house.books.serial(sessionOf(call), path.serial),
  }),
})
