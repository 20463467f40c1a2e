import { ListAnswer, WorklistPage, WorklistPath } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /worklists/:desk`: the open work of a desk the caller sits at, by what is due first. */
export const worklist = door({
  method: 'GET',
  url: '/worklists/:desk',
  access: 'desk',
  weight: 'heavy',
  summary: 'A page of the open work of a desk, what is due first.',
  takes: Type.Object({ path: WorklistPath, query: WorklistPage }),
  answer: ListAnswer,
  handle: async ({ path, query }, call) => {
    const { after = null, type = null, purpose = null } = query
    const asked = { desk: path.desk, purpose, type, after }
    return { body: await call.house.books.worklist(sessionOf(call), asked) }
  },
})
