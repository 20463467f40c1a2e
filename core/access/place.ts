/**
 * Does `place` lie in `area`? Place ids are dotted paths from the district down; whole parts are
 * compared, so `042.10` does not lie in `042.1`. A place lies in itself.
 */
export function within(place: string, area: string): boolean {
  return place === area || place.startsWith(`${area}.`)
}
