import * as everyday from './plots/everyday.ts'
import * as longAgo from './plots/long-ago.ts'
import * as boy from './plots/one-boy.ts'
import { screenedOut } from './plots/reports.ts'
import { pick, seeded } from './seeded.ts'
import { TEAMS, type Team } from './staff.ts'
import type { Ground } from './tale.ts'
import { type Plot, type Story, tellPlot, villagesOf, type Wanted } from './world.ts'

/** The six contacts of one boy, each at the team it happened at: [home, home, Kiryandongo, Alero, Koch-Goma]. */
const ONE_BOY: readonly (readonly [plot: Plot, team: number])[] = [
  [boy.boyAtSchool, 2],
  [boy.boyGivenAway, 0],
  [boy.boyInHome, 3],
  [boy.boySentHome, 4],
  [boy.boyRunsAway, 0],
  [boy.boyInStreet, 3],
]

const SHARES: readonly Plot[] = [
  ...Array<Plot>(9).fill(longAgo.closedLongAgo),
  ...Array<Plot>(3).fill(longAgo.cameBack),
  ...Array<Plot>(2).fill(longAgo.household),
  ...Array<Plot>(2).fill(screenedOut),
  ...Array<Plot>(2).fill(everyday.closedCase),
  everyday.inTime,
  longAgo.openNow,
]

/** Children of a story of these shares, about. */
const CHILDREN_EACH = 1.15

/**
 * The years before and beside an example: about so many more children, over six years, with one boy among them whom six
 * offices met without knowing of each other. What is nearest to now comes first. Every story is made of what the door
 * keeps or refuses as said; none hides anything from anybody.
 */
export function exampleHistory(wanted: Wanted): readonly Story[] {
  const { seed, children, now, places } = wanted
  const ground: Ground = { seed, now, names: new Set(), villages: villagesOf(places) }
  const boys = ONE_BOY.map(([plot, at], nth) => told(ground, { plot, nth, team: TEAMS[at] }))
  const others = Array.from({ length: storiesOf(children) - boys.length }, (_, at) => {
    const nth = boys.length + at
    const next = startOf(seed, nth)
    return told(ground, { plot: pick(next, SHARES), nth, team: pick(next, TEAMS) })
  })
  return [...boys, ...others.toSorted(nearer)]
}

/** How many stories the years of so many children are. */
export function storiesOf(children: number): number {
  return ONE_BOY.length + Math.ceil((children - 1) / CHILDREN_EACH)
}

function startOf(seed: number, nth: number): () => number {
  return seeded(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(nth + 1, 0x85ebca6b) ^ 0x1234567)
}

function told(
  ground: Ground,
  { plot, nth, team }: { plot: Plot; nth: number; team: Team | undefined },
): Story {
  if (team === undefined) throw new RangeError('no such team')
  return tellPlot(ground, { plot, nth, team, next: startOf(~ground.seed, nth) })
}

function nearer(one: Story, other: Story): number {
  return (other.steps.at(-1)?.recordedAt ?? 0) - (one.steps.at(-1)?.recordedAt ?? 0)
}
