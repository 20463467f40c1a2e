import { ChoiceBody } from '@cwmis/core/wire/notices.ts'
import { Done } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /notice-choices`: whether and how the caller is written to outside the app, and when not. */
export const chooseNotices = door({
  method: 'POST',
  url: '/notice-choices',
  access: 'signed-in',
  weight: 'write',
  summary: 'Says whether and how the caller is written to outside the app.',
  takes: Type.Object({ body: ChoiceBody }),
  answer: Done,
  handle: async ({ body }, call) => {
    await call.house.books.choose(sessionOf(call), body)
    return { body: { done: true } satisfies Done }
  },
})
