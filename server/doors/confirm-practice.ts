import { ConfirmationBody, PracticeChanged } from '@cwmis/core/wire/practice.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /practice/confirmations`: a person of the ministry says that a piece holds, on which document. Until then it may not act. */
export const confirmPractice = door({
  method: 'POST',
  url: '/practice/confirmations',
  access: 'signed-in',
  weight: 'read',
  summary: 'Confirms a piece of the practice for the ministry; refused to everybody else.',
  takes: Type.Object({ body: ConfirmationBody }),
  answer: PracticeChanged,
  handle: async ({ body }, call) => ({
    body: await call.house.books.confirmPractice(sessionOf(call), body),
  }),
})
