import { deskFor } from '@cwmis/core/access/route.ts'
import type { Directory } from '../../hooks/directory.ts'

/** Roles that look at reports first, nearest to the family before the district. */
const TRIAGING = ['CDO', 'PSWO', 'SPSWO']

/** The desk a report from `place` would go to, by the people and offices known here. Only a proposal; null where none is known. */
export function nearestDesk(
  place: string | null,
  { people, desks, offices }: Pick<Directory, 'people' | 'desks' | 'offices'>,
): string | null {
  const routed = desks.map(({ id, office }) => ({
    desk: id,
    place: offices.find((one) => one.id === office)?.place ?? null,
    roles: people.filter((person) => person.desk === id).map(({ role }) => role),
  }))
  return deskFor(place, routed, TRIAGING)
}
