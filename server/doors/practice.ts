import { PracticeAnswer } from '@cwmis/core/wire/practice.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /practice`: forms, lists, limits and words that were published otherwise than the app brings them. About nobody. */
export const practice = door({
  method: 'GET',
  url: '/practice',
  access: 'signed-in',
  weight: 'read',
  summary: 'What was published of the practice, and what is on trial in practice mode.',
  takes: Type.Object({}),
  answer: PracticeAnswer,
  handle: async (_came, call) => ({ body: await call.house.books.practice(sessionOf(call)) }),
})
