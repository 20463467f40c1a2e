/** Levels numbers are given for. */
export const AREA_LEVELS = ['nation', 'district', 'sub-county'] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

/** Stands for the part of a place that nobody knows. */
export const UNKNOWN_AREA = '?'

/** The area of a level in which a place id lies: `` for the nation, `98`, `98.242.1546`; `98.?` or `?` where the place is not told so far down. */
export function areaOf(level: AreaLevel, place: string | null): string {
  if (level === 'nation') return ''
  const [district, , subCounty] = place === null || place === '' ? [] : place.split('.')
  if (district === undefined || district === UNKNOWN_AREA) return UNKNOWN_AREA
  if (level === 'district') return district
  const down = place?.split('.').slice(0, 3).join('.') ?? ''
  return subCounty === undefined || subCounty === UNKNOWN_AREA
    ? `${district}.${UNKNOWN_AREA}`
    : down
}
