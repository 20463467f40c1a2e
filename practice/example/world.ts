import { within } from '@cwmis/core/access/place.ts'
import type { Instant } from '@cwmis/core/time/instant.ts'
import { levelOf, type Place } from '../places/place.ts'
import * as everyday from './plots/everyday.ts'
import * as handoffs from './plots/handoffs.ts'
import { homeWithResidents } from './plots/homes.ts'
import * as oddities from './plots/oddities.ts'
import * as reports from './plots/reports.ts'
import { TRACK_PLOTS } from './plots/tracks.ts'
import * as urgent from './plots/urgent.ts'
import * as waiting from './plots/waiting.ts'
import { pick, seeded } from './seeded.ts'
import { HOME_TEAM, TEAMS, type Team } from './staff.ts'
import { type Ground, type Step, Tale } from './tale.ts'

/** A way things go, told of some child. */
export type Plot = (tale: Tale) => void

/** What is told in every world of a hundred children or more, and how often. */
const PLANTED: readonly (readonly [plot: Plot, times: number])[] = [
  [reports.dangerNow, 1],
  [reports.dangerMissed, 1],
  [reports.careWindowReport, 1],
  [urgent.careWindowCase, 1],
  [urgent.inCustody, 1],
  [urgent.wasInCustody, 1],
  [urgent.dangerAtVisit, 2],
  [reports.untriaged, 2],
  [reports.unregistered, 2],
  [reports.freshlyTriaged, 3],
  [reports.screeningRefused, 1],
  [waiting.planWaiting, 4],
  [waiting.planWaitingLate, 2],
  [waiting.planMissing, 2],
  [waiting.planReturned, 2],
  [waiting.closureWaiting, 3],
  [waiting.closureRefused, 1],
  [waiting.reopened, 1],
  ...TRACK_PLOTS.map((plot) => [plot, 1] as const),
  [handoffs.policeSilent, 1],
  [handoffs.healthAsked, 1],
  [handoffs.partnerAsked, 2],
  [handoffs.probationRead, 1],
  [handoffs.partnerDeclined, 1],
  [handoffs.partnerRecalled, 1],
  [handoffs.policeUnanswered, 1],
  [handoffs.partnerCouldNot, 1],
  [oddities.namesakes, 3],
  [oddities.twins, 3],
  [oddities.ageConflict, 3],
  [oddities.conflictResolved, 1],
  [oddities.strangeVisit, 1],
  [oddities.strangeVisitReleased, 1],
  [oddities.officerExcluded, 1],
  [oddities.triagedTooLow, 1],
  [oddities.raisedDownwards, 1],
  [everyday.lateVisit, 6],
  [homeWithResidents, 2],
]

/** The rest of the children, in these shares. */
const EVERYDAY: readonly Plot[] = [
  ...Array<Plot>(9).fill(everyday.closedCase),
  ...Array<Plot>(5).fill(everyday.inTime),
  ...Array<Plot>(2).fill(everyday.visitOverdue),
  ...Array<Plot>(2).fill(everyday.withParaSocialWorker),
  ...Array<Plot>(1).fill(everyday.newlyRegistered),
  ...Array<Plot>(2).fill(reports.screenedOut),
]

/** How many of the first stories come first: what is urgent today. */
const URGENT = 6
/** Below this many children there is room for everyday stories alone. */
const ROOM = 100

/** One child's story, or that of a few who belong together. */
export interface Story {
  readonly steps: readonly Step[]
  readonly planted: readonly string[]
}

/** What an example is made of. */
export interface Wanted {
  readonly seed: number
  /** Children, about. */
  readonly children: number
  readonly now: Instant
  readonly places: readonly Place[]
}

/**
 * All stories of an invented world, urgent ones first, then those that began longest ago. Nothing in it lies after
 * `now`. The same seed, number, places and `now` give the same world; ids hang on seed and number of the story alone.
 */
export function exampleWorld(wanted: Wanted): readonly Story[] {
  const { seed, children, now, places } = wanted
  const ground: Ground = { seed, now, names: new Set(), villages: villagesOf(places) }
  const stories = plotsFor(seeded(seed), children).map((line, nth) => told(ground, line, nth))
  const [first, rest] = [stories.slice(0, URGENT), stories.slice(URGENT)]
  const isPlanted = children >= ROOM
  return isPlanted ? [...first, ...rest.toSorted(older)] : stories.toSorted(older)
}

/** A plot to be told, and whether it is told at home or wherever chance says. */
interface Line {
  readonly plot: Plot
  readonly isHome: boolean
}

function plotsFor(next: () => number, children: number): readonly Line[] {
  const planted = children < ROOM ? [] : PLANTED.flatMap(linesOf)
  // Twins and namesakes come in pairs, the children of a home by three.
  const used = planted.length + (planted.length === 0 ? 0 : 10)
  const more = Math.max(0, children - used)
  const everyday = Array.from({ length: more }, () => ({
    plot: pick(next, EVERYDAY),
    isHome: false,
  }))
  return [...planted, ...everyday]
}

/** The first of each plot happens at home, so that one of everything is found there. */
function linesOf([plot, times]: readonly [Plot, number]): readonly Line[] {
  return Array.from({ length: times }, (_, at) => ({ plot, isHome: at === 0 }))
}

function told(ground: Ground, { plot, isHome }: Line, nth: number): Story {
  const next = seeded(Math.imul(ground.seed + 1, 0x9e3779b1) ^ Math.imul(nth + 1, 0x85ebca6b))
  const team = isHome ? HOME_TEAM : pick(next, TEAMS)
  return tellPlot(ground, { plot, team, nth, next })
}

/** Tells a plot as the nth story of a world. */
export function tellPlot(
  ground: Ground,
  { plot, ...telling }: { plot: Plot; team: Team; nth: number; next: () => number },
): Story {
  const tale = new Tale(ground, telling)
  plot(tale)
  return { steps: tale.steps, planted: tale.planted }
}

function older(one: Story, other: Story): number {
  return (one.steps[0]?.recordedAt ?? 0) - (other.steps[0]?.recordedAt ?? 0)
}

/** The villages of each sub-county, looked up once each. */
export function villagesOf(places: readonly Place[]): Ground['villages'] {
  const known = new Map<string, readonly Place[]>()
  return function villages(subCounty) {
    const found =
      known.get(subCounty) ??
      places.filter(({ id }) => levelOf(id) === 'village' && within(id, subCounty))
    known.set(subCounty, found)
    return found
  }
}
