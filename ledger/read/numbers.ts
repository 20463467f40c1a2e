import { within } from '@cwmis/core/access/place.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { bandNames } from '@cwmis/core/indicator/band.ts'
import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { type Grain, periodsBack } from '@cwmis/core/indicator/period.ts'
import { protect, type Shown } from '@cwmis/core/indicator/protect.ts'
import type { Ledger } from '../ledger.ts'
import { adding, type CountedRow, type Figure, rowsOf, standingOf } from './numbers/figures.ts'
import { AREAS, areaValues, OWN, ownValues, STANDING } from './numbers/statements.ts'
import { type Context, look, type Reader } from './reader.ts'

/** A figure with what it is about. */
export interface Line extends Shown {
  readonly of: string
}

/** How far the numbers are. */
export interface CountedUpTo {
  readonly at: string | null
  readonly waiting: number
  readonly setAside: number
}

export interface ReadNumbers {
  readonly indicator: string
  readonly version: number
  readonly counted: CountedUpTo
  readonly sees: boolean
  readonly total: Line
  readonly periods: readonly Line[]
  readonly areas: readonly Line[]
  readonly sexes: readonly Line[]
  readonly bands: readonly Line[]
  readonly more: readonly Line[]
}

export interface NumbersLook {
  readonly reader: Reader
  readonly indicator: string
  readonly grain: Grain
  /** First day of the period. */
  readonly start: string
  /** Null: the nation. */
  readonly place: string | null
}

/** Periods shown beside the one that is asked for, itself included. */
const PERIODS = 8

/**
 * One indicator for a period and area, from sums alone; null where there is none of this name, and for whoever
 * counts nothing. Figures under five are hidden from those without casework in the area. Writes the look into the audit.
 * @throws SessionOverError
 */
export function readNumbers(
  ledger: Ledger,
  content: Content,
  asked: NumbersLook,
): Promise<ReadNumbers | null> {
  const indicator = newest(content, asked.indicator)
  const periods = periodsBack(asked.grain, asked.start, PERIODS)
  const statements =
    indicator === null
      ? []
      : [
          { ...OWN, values: ownValues(indicator, asked, periods) },
          { ...AREAS, values: areaValues(indicator, asked) },
          STANDING,
        ]
  return look(ledger, { reader: asked.reader, statements }, (context, rows) => {
    const more = { indicator: asked.indicator, grain: asked.grain, place: asked.place }
    if (indicator === null || !counts(content, context)) {
      return { answer: null, subjects: [], outcome: 'denied', more }
    }
    const [own = [], areas = [], standing = []] = rows
    const sees = worksIn(content, context, { area: asked.place, apart: indicator.compartment })
    const found = { own: rowsOf(own), areas: rowsOf(areas), periods, asked }
    const answer: ReadNumbers = {
      indicator: indicator.code,
      version: indicator.version,
      counted: standingOf(standing, context.now),
      sees,
      ...linesOf(indicator, found, sees),
    }
    return { answer, subjects: [], outcome: 'counted', more }
  })
}

function newest({ indicators }: Content, code: string): Indicator | null {
  const versions = indicators.filter((one) => one.code === code)
  return versions.toSorted((one, other) => other.version - one.version)[0] ?? null
}

/** Numbers are for those whose role reaches over an area, and for those who see numbers only. */
function counts(content: Content, context: Context): boolean {
  return reaches(content, context).some(({ reach }) => reach !== 'none' && reach !== 'assigned')
}

/** The area, and the compartment of what is counted. */
interface Counted {
  readonly area: string | null
  readonly apart: Compartment | undefined
}

/** Does somebody look who works on the cases of the whole area anyway, and may read what is counted? */
function worksIn(content: Content, context: Context, { area, apart }: Counted): boolean {
  return reaches(content, context).some(({ reach, place, compartments }) => {
    if (apart !== undefined && !compartments.includes(apart)) return false
    if (reach === 'nation') return true
    return reach === 'office' && place !== null && area !== null && within(area, place)
  })
}

function reaches(content: Content, { posts, now }: Context) {
  return posts
    .filter(({ from, until }) => from <= now && (until === null || now < until))
    .map(({ role, place }) => {
      const known = indexContent(content).role(role)
      return {
        place,
        reach: known?.reach ?? ('none' as const),
        compartments: known?.compartments ?? [],
      }
    })
}

interface Found {
  readonly own: readonly CountedRow[]
  readonly areas: readonly CountedRow[]
  readonly periods: readonly string[]
  readonly asked: NumbersLook
}

type Lines = Pick<ReadNumbers, 'total' | 'periods' | 'areas' | 'sexes' | 'bands' | 'more'>

function linesOf(
  { bands, by }: Indicator,
  { own, areas, periods, asked }: Found,
  sees: boolean,
): Lines {
  const now = own.filter(({ start }) => start === periods[0])
  const told = (
    rows: readonly CountedRow[],
    of: (row: CountedRow) => string,
    first: readonly string[],
  ) => shown(adding(rows, of, first), sees)
  const [total = { of: '', ...NOTHING }] = told(now, () => asked.place ?? '', [asked.place ?? ''])
  return {
    total,
    periods: told(own, ({ start }) => start, periods),
    areas: told(areas, ({ place }) => place, []),
    sexes: told(now, ({ sex }) => sex, []),
    bands: told(now, ({ band }) => band, bandNames(bands)),
    more: by === undefined ? [] : told(now, ({ more }) => more, []),
  }
}

const NOTHING: Shown = { numerator: 0, denominator: 0, placed: 0 }

function shown(figures: ReadonlyMap<string, Figure>, sees: boolean): readonly Line[] {
  const safe = protect([...figures.values()], sees)
  return [...figures.keys()].map((of, at) => ({ of, ...NOTHING, ...safe[at] }))
}
