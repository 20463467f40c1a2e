import { ChoicesAnswer } from '@cwmis/core/wire/notices.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { wayOut } from './way-out.ts'

/** `GET /notice-choices`: by which ways the caller wants to be written to outside the app. */
export const noticeChoices = door({
  method: 'GET',
  url: '/notice-choices',
  access: 'signed-in',
  summary: 'How the caller is written to outside the app, by their own choice.',
  takes: Type.Object({}),
  answer: ChoicesAnswer,
  handle: async (_came, call) => {
    const choices = await call.house.books.choices(sessionOf(call))
    return { body: { connected: wayOut(call.house), choices } }
  },
})
