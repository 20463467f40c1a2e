import type { Listed } from '../measuring/desks.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { type Lists, listsOf } from '../measuring/lists.ts'
import { quantile } from '../measuring/loads.ts'
import { worldFor } from '../measuring/on-world.ts'
import { sideBySide } from '../measuring/side-by-side.ts'
import { LIMITS } from '../promises.ts'
import type { World } from '../seeding/world.ts'

const LIMIT = LIMITS.worklist
/** Worlds of a small run. */
const LEAST = { small: 60, large: 150 } as const

/** How long a desk's list takes in a small nation and in a large one, equal to a plain recount in both. */
export async function measure(setting: Setting): Promise<Finding> {
  const small = await inWorld(setting, LIMIT.few, LEAST.small)
  const large = await inWorld(setting, LIMIT.many, LEAST.large)
  const sides = await sideBySide(setting, [small, large])
  return judged(small, large, sides)
}

type Sides = Awaited<ReturnType<typeof sideBySide>>

/** A world with what its officers saw. */
interface Seen extends Lists {
  readonly world: World
}

async function inWorld(setting: Setting, cases: number, least: number): Promise<Seen> {
  const world = await worldFor(setting, { cases, least, reads: 'lists' })
  const lists = await listsOf(setting, world)
  setting.say(`${world.cases} cases: ${lists.pages.length} desks, p95 ${p95(lists.pages)} ms`)
  return { ...lists, world }
}

function p95(lists: readonly Listed[]): number {
  const all = lists.flatMap(({ times }) => times).toSorted((one, other) => one - other)
  return quantile(all, 0.95)
}

function judged(small: Seen, large: Seen, sides: Sides): Finding {
  const pages = [...small.pages, ...large.pages]
  const lines = pages.reduce((sum, { ids }) => sum + ids.length, 0)
  return {
    figures: {
      cases: [small.cases, large.cases],
      told: [small.world.told, large.world.told],
      made: [small.world.seconds, large.world.seconds],
      desks: [small.pages.length, large.pages.length],
      p95: [p95(small.pages), p95(large.pages)],
      inTurns: sides.map(({ times }) => quantile(times, 0.95)),
      linesEach: sides.map(({ linesEach }) => linesEach),
      ofSmall: ofSmall(sides),
      sizes: [large.small.size, large.large.size],
      ofSizes: ofSizes(large),
      reads: [small.reads, large.reads],
      lines,
    },
    clauses: [...figuresOf(large, ofSmall(sides)), ...countsOf(small, large, lines)],
    controls: [
      {
        name: 'a list without its first line is not equal',
        caught: pages.some(({ shortened }) => shortened),
      },
    ],
  }
}

/** The large nation's time, of the small one's, asked in turns. */
function ofSmall([few, many]: Sides): number {
  return quantile(many.times, 0.95) / (quantile(few.times, 0.95) || 1)
}

/** The large desk's time, of the small one's. */
function ofSizes({ large, small }: Seen): number {
  return p95([large]) / (p95([small]) || 1)
}

function figuresOf(large: Seen, nations: number): Clause[] {
  const sizes = ofSizes(large)
  const [most, least] = [large.large.size, large.small.size]
  const claims: readonly (readonly [says: string, holds: boolean])[] = [
    [`${nations.toFixed(2)} × the small nation’s time`, nations <= LIMIT.ratio],
    [`desk of ${most}: ${sizes.toFixed(2)} × that of ${least}`, sizes <= LIMIT.ratio],
    [`a desk of ${LIMIT.largeDesk} was there: ${most}`, most >= LIMIT.largeDesk],
    [`tables read from end to end: ${large.reads.whole}`, large.reads.whole === 0],
  ]
  return claims.map(([says, holds]) => ({ says, sort: 'figure', holds }))
}

function countsOf(small: Seen, large: Seen, lines: number): Clause[] {
  const unequal = [...small.pages, ...large.pages].filter(({ equal }) => !equal)
  const most = Math.max(small.reads.headsEach, large.reads.headsEach)
  const grants = Math.max(small.reads.grantsEach, large.reads.grantsEach)
  const claims: readonly (readonly [says: string, holds: boolean])[] = [
    [`unequal: ${unequal.map(({ desk }) => desk).join(', ')}`, unequal.length === 0],
    [`${most} heads read for a page`, most <= LIMIT.headsEach],
    [`${grants} grants read for a page`, grants <= LIMIT.grantsEach],
    [`${lines} lines`, lines > 0],
  ]
  return claims.map(([says, holds]) => ({ says, sort: 'count', holds }))
}
