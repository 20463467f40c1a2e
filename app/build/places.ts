import { fieldPlaces, packPlaces } from '@cwmis/practice/places/field-places.ts'
import type { Place } from '@cwmis/practice/places/place.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'

interface PlacesFile {
  readonly name: string
  readonly source: string
}

/** The nation down to sub-counties: part of what every phone carries. */
export function nationFile(): PlacesFile {
  return fileOf('all', fieldPlaces(loadPlaces(), []))
}

/** Each district with everything in it: a phone fetches those its owner works in. */
export function districtFiles(): PlacesFile[] {
  const districts = Map.groupBy(loadPlaces(), ({ id }) => id.split('.')[0] ?? '')
  return [...districts].map(([district, places]) => fileOf(district, places))
}

function fileOf(name: string, places: readonly Place[]): PlacesFile {
  return { name: `places/${name}.json`, source: JSON.stringify(packPlaces(places)) }
}
