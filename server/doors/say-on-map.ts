import { MapRemarkSaid } from '@cwmis/core/wire/map.ts'
import { Done } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /map-remarks`: a comment or an agreement on a row of the Map, in the caller's own name; added, never changed. */
export const sayOnMap = door({
  method: 'POST',
  url: '/map-remarks',
  access: 'signed-in',
  weight: 'write',
  summary: 'Adds a comment or an agreement on a row of the Map, in the name of whoever says it.',
  takes: Type.Object({ body: MapRemarkSaid }),
  answer: Done,
  handle: async ({ body }, call) => {
    const words = body.words.trim()
    if (body.agreed === 'none' && words === '') {
      throw new Refusal('malformed-body', { fields: ['body.words'] })
    }
    await call.house.books.sayOnMap(sessionOf(call), { ...body, words })
    return { body: { done: true } satisfies Done }
  },
})
