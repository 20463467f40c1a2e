import { dayOf } from '@cwmis/core/time/date.ts'
import { endOfDay } from '@cwmis/core/timeline/known.ts'
import { SubjectPath } from '@cwmis/core/wire/subject.ts'
import { TimelineAnswer, TimelineQuery } from '@cwmis/core/wire/timeline.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /timeline/:type/:id`: one life on one line, as known now or at the end of a past day. */
export const timeline = door({
  method: 'GET',
  url: '/timeline/:type/:id',
  access: 'subject',
  summary:
    'A subject and what hangs on it, with all entries the caller may read, as known on a day.',
  takes: Type.Object({ path: SubjectPath, query: TimelineQuery }),
  answer: TimelineAnswer,
  handle: async ({ path, query }, call) => {
    const { on, purpose = null } = query
    if (on !== undefined && dayOf(on) === null) {
      throw new Refusal('malformed-address', { fields: ['query.on'] })
    }
    const then = on === undefined ? null : endOfDay(on)
    const asked = { subject: path, purpose, on: then }
    const found = await call.house.books.timeline(sessionOf(call), asked)
    if (found === null) throw new Refusal('not-found')
    return { body: found }
  },
})
