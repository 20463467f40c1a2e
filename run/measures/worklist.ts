import type { Listed } from '../measuring/desks.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { type Lists, listsOf } from '../measuring/lists.ts'
import { quantile } from '../measuring/loads.ts'
import { worldFor } from '../measuring/on-world.ts'
import { LIMITS } from '../promises.ts'

const LIMIT = LIMITS.worklist
/** Worlds of a small run. */
const LEAST = { small: 60, large: 150 } as const

/** How long a desk's list takes in a small nation and in a large one, equal to a plain recount in both. */
export async function measure(setting: Setting): Promise<Finding> {
  const small = await inWorld(setting, LIMIT.few, LEAST.small)
  const large = await inWorld(setting, LIMIT.many, LEAST.large)
  return judged(small, large)
}

/** A world with what its officers saw. */
interface Seen extends Lists {
  readonly told: number
  /** How long the world took to make; 0 where it was there. */
  readonly made: number
}

async function inWorld(setting: Setting, cases: number, least: number): Promise<Seen> {
  const world = await worldFor(setting, { cases, least, reads: 'lists' })
  const lists = await listsOf(setting, world)
  setting.say(`${world.cases} cases: ${lists.pages.length} desks, p95 ${p95(lists.pages)} ms`)
  return { ...lists, told: world.told, made: world.seconds }
}

function p95(lists: readonly Listed[]): number {
  const all = lists.flatMap(({ times }) => times).toSorted((one, other) => one - other)
  return quantile(all, 0.95)
}

function judged(small: Seen, large: Seen): Finding {
  const pages = [...small.pages, ...large.pages]
  const lines = pages.reduce((sum, { ids }) => sum + ids.length, 0)
  return {
    figures: {
      cases: [small.cases, large.cases],
      told: [small.told, large.told],
      made: [small.made, large.made],
      desks: [small.pages.length, large.pages.length],
      p95: [p95(small.pages), p95(large.pages)],
      ofSmall: p95(large.pages) / p95(small.pages),
      sizes: [large.small.size, large.large.size],
      ofSizes: ofSizes(large),
      reads: [small.reads, large.reads],
      lines,
    },
    clauses: [...figuresOf(small, large), ...countsOf(small, large, lines)],
    controls: [
      {
        name: 'a list without its first line is not equal',
        caught: pages.some(({ shortened }) => shortened),
      },
    ],
  }
}

/** The large desk's time, of the small one's. */
function ofSizes({ large, small }: Seen): number {
  return p95([large]) / (p95([small]) || 1)
}

function figuresOf(small: Seen, large: Seen): Clause[] {
  const [ofSmall, sizes] = [p95(large.pages) / p95(small.pages), ofSizes(large)]
  const [most, least] = [large.large.size, large.small.size]
  const claims: readonly (readonly [says: string, holds: boolean])[] = [
    [`${ofSmall.toFixed(2)} × the small nation’s time`, ofSmall <= LIMIT.ratio],
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
