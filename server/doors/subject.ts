import { SubjectAnswer, SubjectPage, SubjectPath } from '@cwmis/core/wire/subject.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { JsonBytes } from '../json-bytes.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /subjects/:type/:id`: the slices the caller may read and a page of entries, newest first. */
export const subject = door({
  method: 'GET',
  url: '/subjects/:type/:id',
  access: 'subject',
  summary: 'One subject as far as the caller may read it, with a page of its entries.',
  takes: Type.Object({ path: SubjectPath, query: SubjectPage }),
  answer: SubjectAnswer,
  handle: async ({ path, query }, call) => {
    const { before = null, purpose = null } = query
    const found = await call.house.books.subject(sessionOf(call), {
      subject: path,
      purpose,
      before,
    })
    if (found === null) throw new Refusal('not-found')
    return { body: new JsonBytes(found) }
  },
})
