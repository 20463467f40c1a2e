import { MapReviewerNamed, MapReviewerNaming } from '@cwmis/core/wire/map.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /map-reviewers`: who reviews a part of the Map from a day on, or no longer does; added, never changed. */
export const nameMapReviewer = door({
  method: 'POST',
  url: '/map-reviewers',
  access: 'administrator',
  weight: 'write',
  summary: 'Names a reviewer of a part of the Map from a day on, or ends it; about nobody.',
  takes: Type.Object({ body: MapReviewerNaming }),
  answer: MapReviewerNamed,
  handle: async ({ body }, call) => {
    const refused = await call.house.books.nameMapReviewer(sessionOf(call), body)
    if (refused === 'not-yours') throw new Refusal('not-found')
    return { body: refused === null ? {} : { refused } }
  },
})
