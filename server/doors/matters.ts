import { MatterQuestions, NotOursPath } from '@cwmis/core/wire/matters.ts'
import { Done } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /exchange/v1/questions`: matters of partners that may be of a case of the caller's desks; to others none. */
export const matterQuestions = door({
  method: 'GET',
  url: '/exchange/v1/questions',
  access: 'desk',
  weight: 'heavy',
  summary: 'Matters of partners that nobody linked with a case, asked of the caller’s desks.',
  takes: Type.Object({}),
  answer: MatterQuestions,
  handle: async (_came, call) => {
    const { desks } = await call.house.books.matterDesks(sessionOf(call))
    const lines = (await call.house.exchange?.matters?.questions(desks)) ?? []
    return { body: { lines: [...lines] } }
  },
})

/** `POST /exchange/v1/questions/:question`: says that a matter is of no case of the desk that is asked. */
export const notOurs = door({
  method: 'POST',
  url: '/exchange/v1/questions/:question',
  access: 'desk',
  weight: 'write',
  summary: 'Says that a partner’s matter is of no case of the caller’s desk.',
  takes: Type.Object({ path: NotOursPath }),
  answer: Done,
  handle: async ({ path }, call) => {
    const { actor, desks } = await call.house.books.matterDesks(sessionOf(call))
    const answered = await call.house.exchange?.matters?.notOurs({
      id: path.question,
      desks,
      actor,
    })
    if (answered !== true) throw new Refusal('not-found')
    return { body: { done: true } satisfies Done }
  },
})
