import { PlacesAnswer, PlacesBody } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door } from '../door.ts'

/** `POST /places/search`: one box over all levels, from district to village. Public knowledge: the cookie's mark is enough. */
export const places = door({
  method: 'POST',
  url: '/places/search',
  access: 'signed-in',
  weight: 'free',
  summary: 'Finds places of every level by the beginning of their names.',
  takes: Type.Object({ body: PlacesBody }),
  answer: PlacesAnswer,
  handle: async ({ body }, { house }) => ({
    body: { places: [...house.places.search(body)] } satisfies PlacesAnswer,
  }),
})
