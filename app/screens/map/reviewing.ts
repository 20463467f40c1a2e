import type { MapReviewer } from '../../hooks/map.ts'

/** The part of the Map a row stands in; questions belong to their forms. */
export function partOf(about: string): string {
  const [sort = ''] = about.split(':')
  return sort === 'field' ? 'form' : sort
}

/**
 * Who reviews a part on a day (`YYYY-MM-DD`), by name: of each person the line decides that begins last, and of those
 * of one day the one said last. `lines`: oldest first.
 */
export function reviewersOn(
  lines: readonly MapReviewer[],
  part: string,
  day: string,
): readonly string[] {
  const own = lines.filter((line) => line.part === part && line.from <= day)
  return [...Map.groupBy(own, ({ name }) => name)]
    .filter(
      ([, said]) => said.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1)?.holds,
    )
    .map(([name]) => name)
    .toSorted()
}
