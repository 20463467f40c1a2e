import { within } from '@cwmis/core/access/place.ts'
import type { PlaceRows, PlacesAnswer, PlacesBody } from '@cwmis/core/wire/lists.ts'
import { levelOf, type Place } from '@cwmis/practice/places/place.ts'
import { placePath } from '@cwmis/practice/places/place-index.ts'
import { searchPlaces } from '@cwmis/practice/places/search.ts'

/** Districts, counties and sub-counties: what is known everywhere. Parishes and villages go by district. */
const COMMON_PARTS = 3
const SHOWN = 20

/** The country's places, as the doors give them. */
export interface Places {
  readonly search: (asked: PlacesBody) => PlacesAnswer['places']
  /** Those above the parishes (null), or the parishes and villages of one district; none for a district nobody knows. */
  readonly rows: (district: string | null) => PlaceRows
}

/** The doors' view of the practice's places. */
export function createPlaces(all: readonly Place[]): Places {
  const byDistrict = Map.groupBy(all, ({ id }) => {
    const parts = id.split('.')
    return parts.length <= COMMON_PARTS ? null : (parts[0] ?? null)
  })
  return {
    search: ({ text, within: area, limit = SHOWN }) =>
      searchPlaces(all, text, area === undefined ? limit : limit * 10)
        .filter(({ id }) => area === undefined || within(id, area))
        .slice(0, limit)
        .map(({ id }) => line(all, id)),
    rows: (district) => (byDistrict.get(district) ?? []).map(({ id, name }) => [id, name]),
  }
}

function line(all: readonly Place[], id: string): PlacesAnswer['places'][number] {
  return { id, level: levelOf(id), names: placePath(all, id).map(({ name }) => name) }
}
