import { within } from '@cwmis/core/access/place.ts'
import type { Directory } from '../../hooks/directory.ts'

/** Roles that look at reports first, nearest to the family before the district. */
const TRIAGING = ['CDO', 'PSWO', 'SPSWO']

/**
 * The desk a report from `place` would go to: one that looks at reports, whose office serves the smallest area that
 * holds the place. Only a proposal. Null where none is known.
 */
export function nearestDesk(
  place: string | null,
  { people, desks, offices }: Pick<Directory, 'people' | 'desks' | 'offices'>,
): string | null {
  if (place === null) return null
  const fitting = desks.flatMap((desk) => {
    const role = TRIAGING.find((code) =>
      people.some((person) => person.desk === desk.id && person.role === code),
    )
    const area = offices.find((office) => office.id === desk.office)?.place
    return role && area && within(place, area) ? [{ desk, area, role }] : []
  })
  fitting.sort(
    (a, b) =>
      b.area.split('.').length - a.area.split('.').length ||
      TRIAGING.indexOf(a.role) - TRIAGING.indexOf(b.role),
  )
  return fitting[0]?.desk.id ?? null
}
