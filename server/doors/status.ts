import { StatusAnswer } from '@cwmis/core/wire/status.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { statusOf } from '../status/status.ts'

/** `GET /status`: how the system stands, for whoever administers it; to everybody else it is not there. */
export const status = door({
  method: 'GET',
  url: '/status',
  access: 'signed-in',
  summary: 'How the system stands: positions, followers, lines, backup, disk. For administrators.',
  takes: Type.Object({}),
  answer: StatusAnswer,
  handle: async (_came, call) => {
    const { house } = call
    if (!(await house.books.administers(sessionOf(call)))) throw new Refusal('not-found')
    return { body: await statusOf(house) }
  },
})
