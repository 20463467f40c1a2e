import { foldName } from './names.ts'
import { type Place, parentOf } from './place.ts'

/** One way to a place: its folded name from some word on. */
export interface Way {
  readonly key: string
  readonly place: Place
  /** 0 for a district, 4 for a village. */
  readonly depth: number
  /** 0 where the name itself begins here. */
  readonly word: number
}

export interface PlaceIndex {
  readonly byId: ReadonlyMap<string, Place>
  /** Sorted by key. */
  readonly ways: readonly Way[]
}

const indexes = new WeakMap<readonly Place[], PlaceIndex>()

/** The index of a list of places, made once per list. */
export function placeIndex(places: readonly Place[]): PlaceIndex {
  const known = indexes.get(places)
  if (known !== undefined) return known
  const made = {
    byId: new Map(places.map((place) => [place.id, place])),
    ways: places.flatMap(waysTo).toSorted(byKey),
  }
  indexes.set(places, made)
  return made
}

function byKey(one: Way, other: Way): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0
}

function waysTo(place: Place): readonly Way[] {
  const words = foldName(place.name).split(' ')
  const depth = place.id.split('.').length - 1
  return words.map((_, word) => ({ key: words.slice(word).join(' '), place, depth, word }))
}

/** The name of a place; null for an id this list does not hold. */
export function placeName(places: readonly Place[], id: string): string | null {
  return placeIndex(places).byId.get(id)?.name ?? null
}

/** The places an id lies in, from itself up to its district, as far as this list holds them. */
export function placePath(places: readonly Place[], id: string): readonly Place[] {
  const { byId } = placeIndex(places)
  const path: Place[] = []
  for (let at: string | null = id; at !== null; at = parentOf(at)) {
    const place = byId.get(at)
    if (place !== undefined) path.push(place)
  }
  return path
}
