import { PlaceRows, PlacesPath } from '@cwmis/core/wire/lists.ts'
import Type from 'typebox'
import { door } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /places/:file`: places to be kept on a device. Public knowledge: the cookie's mark is enough. */
export const placeFile = door({
  method: 'GET',
  url: '/places/:file',
  access: 'signed-in',
  weight: 'free',
  summary: 'All places above the parishes (all.json), or those of one district (98.json).',
  takes: Type.Object({ path: PlacesPath }),
  answer: PlaceRows,
  handle: async ({ path }, { house }) => {
    const name = path.file.replace('.json', '')
    const rows = house.places.rows(name === 'all' ? null : name)
    if (rows.length === 0) throw new Refusal('not-found')
    return { body: rows }
  },
})
