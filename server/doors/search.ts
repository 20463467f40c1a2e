import { ListAnswer, SearchBody } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /search`: what is looked for stands in the body, never in an address. */
export const search = door({
  method: 'POST',
  url: '/search',
  access: 'signed-in',
  weight: 'heavy',
  summary: 'Finds subjects of the caller’s own scope by name, nickname, phone ending or reference.',
  takes: Type.Object({ body: SearchBody }),
  answer: ListAnswer,
  handle: async ({ body }, call) => {
    const { text, types = [], purpose = null } = body
    return { body: await call.house.books.search(sessionOf(call), { text, types, purpose }) }
  },
})
