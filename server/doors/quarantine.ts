import { QuarantineAnswer } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /quarantine`: entries that wait for somebody who may release them. */
export const quarantine = door({
  method: 'GET',
  url: '/quarantine',
  access: 'releasers',
  summary: 'Entries kept outside every subject until a supervisor releases them.',
  takes: Type.Object({}),
  answer: QuarantineAnswer,
  handle: async (_came, call) => {
    const list = await call.house.books.quarantine(sessionOf(call))
    if (list === null) throw new Refusal('not-your-role')
    return { body: list }
  },
})
