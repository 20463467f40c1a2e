import { type Place, parentOf } from './place.ts'

/** What a phone carries: the nation down to sub-counties, and everything within these districts (place ids of the first level). */
export function fieldPlaces(
  places: readonly Place[],
  districts: readonly string[],
): readonly Place[] {
  return places.filter(({ id }) => {
    const parts = id.split('.')
    return parts.length <= 3 || districts.includes(parts[0] ?? '')
  })
}

/** Places as text, one a line, parents first: depth, own number, name. About a quarter of their JSON before compression. */
export function packPlaces(places: readonly Place[]): string {
  const children = Map.groupBy(places, ({ id }) => parentOf(id))
  const lines: string[] = []
  const walk = (parent: string | null, depth: number): void => {
    for (const { id, name } of children.get(parent) ?? []) {
      lines.push(`${String(depth)} ${id.slice(id.lastIndexOf('.') + 1)} ${name}`)
      walk(id, depth + 1)
    }
  }
  walk(null, 0)
  return lines.join('\n')
}

/** The places of a packed text; the inverse of `packPlaces`, but for their order. A line that is none is left out. */
export function unpackPlaces(text: string): readonly Place[] {
  const places: Place[] = []
  const path: string[] = []
  for (const line of text.split('\n')) {
    const [, depth, number, name] = /^(\d) (\d+) (.+)$/.exec(line) ?? []
    if (depth === undefined || number === undefined || name === undefined) continue
    path.length = Number(depth)
    path.push(number)
    places.push({ id: path.join('.'), name })
  }
  return places
}
