import { MapRemarks } from '@cwmis/core/wire/map.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /map-remarks`: what named reviewers said about the rows of the Map, oldest first. */
export const mapRemarks = door({
  method: 'GET',
  url: '/map-remarks',
  access: 'signed-in',
  summary: 'Comments and agreement on the rows of the Map, by whom and when; about nobody.',
  takes: Type.Object({}),
  answer: MapRemarks,
  handle: async (_came, call) => {
    const { remarks } = await call.house.books.map(sessionOf(call))
    return { body: { lines: remarks } }
  },
})
