import { MapReviewers } from '@cwmis/core/wire/map.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /map-reviewers`: who was named to review which part of the Map, or ended, oldest first. */
export const mapReviewers = door({
  method: 'GET',
  url: '/map-reviewers',
  access: 'signed-in',
  summary: 'Who reviews which part of the Map from which day, with everybody who ever did.',
  takes: Type.Object({}),
  answer: MapReviewers,
  handle: async (_came, call) => {
    const lines = await call.house.books.mapReviewers(sessionOf(call))
    return { body: { lines: [...lines] } }
  },
})
