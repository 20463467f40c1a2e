import { within } from './place.ts'

/** A desk as routing needs it: the place its office serves and the roles that sit there. */
export interface RoutedDesk {
  readonly desk: string
  readonly place: string | null
  readonly roles: readonly string[]
}

/**
 * The desk a report from `place` goes to: the one serving the smallest area around it among those with a role of
 * `triaging`, earlier roles first. Null where no desk serves the place; the author then chooses.
 */
export function deskFor(
  place: string | null,
  desks: readonly RoutedDesk[],
  triaging: readonly string[],
): string | null {
  if (place === null) return null
  const serving = desks.filter((desk) => desk.place !== null && within(place, desk.place))
  const ranked = serving
    .map((desk) => ({ desk, rank: triaging.findIndex((role) => desk.roles.includes(role)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => depth(other.desk) - depth(one.desk) || one.rank - other.rank)
  return ranked[0]?.desk.desk ?? null
}

function depth({ place }: RoutedDesk): number {
  return place === null ? 0 : place.split('.').length
}
