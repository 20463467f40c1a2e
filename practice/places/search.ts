import { foldName } from './names.ts'
import { LEVELS, type Place, parentOf } from './place.ts'
import { placeIndex, placePath, type Way } from './place-index.ts'

/**
 * Places whose name, or a word of it, begins with `text`, over all levels at once: wider levels and
 * exact names first. Words after the name may name what it lies in ("kigumba kiryandongo").
 * Spelling is folded on both sides. At most `limit` places, each once.
 */
export function searchPlaces(
  places: readonly Place[],
  text: string,
  limit: number,
): readonly Place[] {
  const words = foldName(text).split(' ')
  if (words[0] === '') return []
  const found: Place[] = []
  for (let named = words.length; named > 0 && found.length < limit; named -= 1) {
    const name = words.slice(0, named).join(' ')
    for (const place of best(places, { name, around: words.slice(named) }, limit)) {
      if (!found.includes(place)) found.push(place)
    }
  }
  return found.slice(0, limit)
}

interface Query {
  readonly name: string
  /** Words that must begin a word of some place around it. */
  readonly around: readonly string[]
}

function best(places: readonly Place[], query: Query, limit: number): readonly Place[] {
  const { ways } = placeIndex(places)
  const ranks: Place[][] = Array.from({ length: 2 * LEVELS.length + 3 }, () => [])
  for (let at = lowerBound(ways, query.name); at < ways.length; at += 1) {
    const way = ways[at]
    if (way === undefined || !way.key.startsWith(query.name)) break
    const rank = ranks[rankOf(way, query.name)]
    if (rank === undefined || rank.length >= limit || rank.includes(way.place)) continue
    if (liesIn(places, way.place, query.around)) rank.push(way.place)
  }
  return ranks.flat()
}

/** Wider levels first, an exact name as good as a level and a half higher, a later word of a name a little behind. */
function rankOf({ key, depth, word }: Way, name: string): number {
  const exact = word === 0 && key.length === name.length
  return 2 * depth + (exact ? 0 : 3) + (word === 0 ? 0 : 1)
}

function liesIn(places: readonly Place[], place: Place, around: readonly string[]): boolean {
  if (around.length === 0) return true
  const parent = parentOf(place.id)
  if (parent === null) return false
  const names = placePath(places, parent).flatMap(({ name }) => foldName(name).split(' '))
  return around.every((word) => names.some((name) => name.startsWith(word)))
}

function lowerBound(ways: readonly Way[], key: string): number {
  let low = 0
  let high = ways.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ways[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
