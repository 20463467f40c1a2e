import type { Place } from './places.ts'

/** A place as its district's file has it: id and name. */
export type PlaceRow = readonly [id: string, name: string]

const LEVELS = ['district', 'county', 'subcounty', 'parish', 'village']

/** The places whose name, or a word of it, begins with the text; several words narrow by the places above. Whole names first, then higher levels. */
export function bestPlaces(rows: readonly PlaceRow[], text: string, most: number): readonly Place[] {
  const [first, ...above] = text.split(',').map(folded)
  if (!first) return []
  const names = new Map(rows)
  const hits = rows.filter(([, name]) => begins(name, first))
  const fitting = hits
    .map(([id]) => placeOf(names, id))
    .filter((place) => above.every((part) => place.names.slice(1).some((name) => begins(name, part))))
  return fitting.sort((a, b) => rank(a, first) - rank(b, first)).slice(0, most)
}

/** One place with the names above it. */
export function pathOf(rows: readonly PlaceRow[], id: string): Place | null {
  const names = new Map(rows)
  return names.has(id) ? placeOf(names, id) : null
}

function placeOf(names: ReadonlyMap<string, string>, id: string): Place {
  const parts = id.split('.')
  const ids = parts.map((_, at) => parts.slice(0, parts.length - at).join('.'))
  const level = LEVELS[parts.length - 1] ?? 'village'
  return { id, level, names: ids.flatMap((one) => names.get(one) ?? []) }
}

function begins(name: string, text: string): boolean {
  const plain = folded(name)
  return plain.startsWith(text) || plain.includes(` ${text}`)
}

function rank(place: Place, text: string): number {
  const exact = folded(place.names[0] ?? '') === text ? 0 : 10
  return exact + LEVELS.indexOf(place.level)
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
