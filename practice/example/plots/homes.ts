import { openHome, place } from '../moves/homes.ts'
import type { Tale } from '../tale.ts'
import { underWay } from './everyday.ts'

const CAPACITY = 20
const RESIDENTS = 3
const DAYS_KNOWN = 120

/** A home of the district with some children who live there, each by a case of its own. */
export function homeWithResidents(tale: Tale): void {
  const name = `${tale.team.pswo.district} Hill Home`
  const home = openHome(tale, { name, capacity: CAPACITY, days: 400 })
  for (let child = 0; child < RESIDENTS; child += 1) {
    const work = underWay(tale, { days: DAYS_KNOWN, last: 8, level: 'MEDIUM' })
    place(tale, work, { home, at: tale.daysAgo(6) })
  }
}
