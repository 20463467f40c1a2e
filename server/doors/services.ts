import { answersProblem } from '@cwmis/core/entry/shape.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { ServiceBody, ServiceKept, ServicePath, ServicesAnswer } from '@cwmis/core/wire/services.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /services`: the directory of services as it stands; about nobody. */
export const services = door({
  method: 'GET',
  url: '/services',
  access: 'signed-in',
  summary: 'The directory of services as it stands; about nobody.',
  takes: Type.Object({}),
  answer: ServicesAnswer,
  handle: async (_came, call) => ({ body: await call.house.books.services(sessionOf(call)) }),
})

/** `GET /services/:service`: how a line of the directory stood, from change to change. */
export const service = door({
  method: 'GET',
  url: '/services/:service',
  access: 'signed-in',
  summary: 'How a line of the directory of services stood, from change to change.',
  takes: Type.Object({ path: ServicePath }),
  answer: ServicesAnswer,
  handle: async ({ path }, call) => {
    const found = await call.house.books.service(sessionOf(call), path.service)
    if (found.lines.length === 0) throw new Refusal('not-found')
    return { body: found }
  },
})

/** `POST /services`: a new line of the directory, or the next version of one; nothing is overwritten. */
export const keepService = door({
  method: 'POST',
  url: '/services',
  access: 'signed-in',
  weight: 'write',
  summary: 'Adds a line to the directory of services, or the next version of one.',
  takes: Type.Object({ body: ServiceBody }),
  answer: ServiceKept,
  handle: async ({ body }, call) => {
    const { id, was, answers } = body
    if (!areAnswers(answers)) throw new Refusal('malformed-body', { fields: ['body.answers'] })
    const { keepService: keep } = call.house.books
    const refused = await keep(sessionOf(call), { id, was, answers })
    if (refused === 'malformed') throw new Refusal('malformed-body', { fields: ['body.answers'] })
    return { body: (refused === null ? {} : { refused }) satisfies ServiceKept }
  },
})

function areAnswers(body: Readonly<Record<string, unknown>>): body is Answers {
  return answersProblem(body) === null
}
