import type { Instant } from '@cwmis/core/time/instant.ts'
import { levelOf, type Place } from '../places/place.ts'
import type { Country } from './country.ts'
import * as brief from './plots/brief.ts'
import * as everyday from './plots/everyday.ts'
import { pick, seeded } from './seeded.ts'
import type { Team } from './staff.ts'
import type { Ground } from './tale.ts'
import { type Plot, type Story, tellPlot } from './world.ts'

/** What a nation's cases are, in these shares: most of them short, some with the whole of an everyday history. */
const SHARES: readonly Plot[] = [
  ...Array<Plot>(34).fill(brief.briefCase),
  ...Array<Plot>(11).fill(brief.proposedCase),
  ...Array<Plot>(2).fill(brief.briefClosed),
  everyday.closedCase,
  everyday.visitOverdue,
  everyday.withParaSocialWorker,
]

/** The busiest team has so many times the work of the quietest. */
const SPREAD = 300

/** What the stories of a nation are told of. */
export interface Nation {
  readonly seed: number
  readonly now: Instant
  readonly country: Country
  readonly villages: Ground['villages']
}

/** The villages of each sub-county, found at once. */
export function villagesIn(places: readonly Place[]): Ground['villages'] {
  const found = Map.groupBy(
    places.filter(({ id }) => levelOf(id) === 'village'),
    ({ id }) => id.split('.').slice(0, 3).join('.'),
  )
  return function villages(subCounty) {
    return found.get(subCounty) ?? []
  }
}

/**
 * The nth story of a nation, one case each, told by the same moves as the example's and independent of every other
 * story: the same seed, number and `now` give the same one. Teams differ in how much they have to do.
 */
export function nationStory(nation: Nation, nth: number): Story {
  const { seed, now, villages } = nation
  const { team, next } = begun(nation, nth)
  const ground = { seed, now, villages, names: new Set<string>() }
  return tellPlot(ground, { plot: pick(next, SHARES), team, nth, next })
}

/** The team that the nth story falls to. */
export function teamOf(nation: Nation, nth: number): Team {
  return begun(nation, nth).team
}

function begun({ seed, country: { teams } }: Nation, nth: number) {
  const next = seeded(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(nth + 1, 0x85ebca6b))
  // Shares grow by the same factor from team to team.
  const at = (Math.log(1 + next() * (SPREAD - 1)) / Math.log(SPREAD)) * teams.length
  const team = teams[Math.min(teams.length - 1, Math.floor(at))]
  if (team === undefined) throw new RangeError('a country without teams')
  return { team, next }
}
