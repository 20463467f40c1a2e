import { ProblemsAnswer } from '@cwmis/core/wire/problems.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /problems`: what people said does not work, newest first. */
export const problems = door({
  method: 'GET',
  url: '/problems',
  access: 'administrator',
  summary: 'What people said does not work, for whoever looks after the system.',
  takes: Type.Object({}),
  answer: ProblemsAnswer,
  handle: async (_came, call) => {
    const lines = await call.house.books.problems(sessionOf(call))
    if (lines === null) throw new Refusal('not-found')
    return { body: { lines } }
  },
})
