import type { Born } from '../form/answer.ts'
import { bandOf } from '../indicator/band.ts'
import { addMonths, completedMonths } from '../time/instant.ts'
import type { RegisterCell, RegisterTable } from './definition.ts'

/** Lowest ages of the bands of the return [P]. */
const BANDS = [0, 3, 6, 10, 15, 18]
/** How long children have been there, from so many completed months on [P]. */
const STAYS: readonly (readonly [from: number, band: string])[] = [
  [36, 'above-3y'],
  [12, '1y-3y'],
  [3, '3m-1y'],
  [0, 'below-3m'],
]

/** A child who lived in a home for a time. Days are `YYYY-MM-DD`; `until` null: lives there still. */
export interface Stay {
  readonly since: string
  readonly until: string | null
  readonly sex: string | null
  readonly born: Pick<Born, 'earliest' | 'latest'> | null
  /** Why it was placed: code of `placing-reasons`. */
  readonly reason: string | null
}

/**
 * The monthly return of a home, worked out of the children who were placed there: present on the first day, came,
 * left, present after the last, by age on the first day of the month and by sex; the reasons of those who came; how
 * long those present have been there. `month`: `YYYY-MM`. A child who came and left counts in both.
 */
export function returnTables(stays: readonly Stay[], month: string): readonly RegisterTable[] {
  const first = `${month}-01`
  const of = { first, next: addMonths(first, 1) }
  const came = stays.filter(({ since }) => isIn(since, of))
  const there = stays.filter((stay) => livesThere(stay, of.next))
  return [
    countsTable(stays, of),
    tally(
      'return-reasons',
      'codes.placing-reasons',
      came.map(({ reason }) => reason),
    ),
    tally(
      'return-stays',
      'codes.stay-bands',
      there.map(({ since }) => stayBand(completedMonths(since, of.next))),
    ),
  ]
}

/** First day of a month and of the next. */
interface Month {
  readonly first: string
  readonly next: string
}

function isIn(day: string | null, { first, next }: Month): boolean {
  return day !== null && day >= first && day < next
}

/** Before that day begins. */
function livesThere({ since, until }: Stay, on: string): boolean {
  return since < on && (until === null || until >= on)
}

function countsTable(stays: readonly Stay[], of: Month): RegisterTable {
  const groups = Map.groupBy(
    stays.filter((stay) => livesThere(stay, of.first) || isIn(stay.since, of)),
    (stay) => `${bandOf(BANDS, stay.born, of.first).band}|${stay.sex ?? ''}`,
  )
  const rows = [...groups].map(([key, group]): readonly RegisterCell[] => {
    const [band = '', sex = ''] = key.split('|')
    return [
      band === '' ? null : band,
      sex === '' ? null : sex,
      group.filter((stay) => livesThere(stay, of.first)).length,
      group.filter(({ since }) => isIn(since, of)).length,
      group.filter(({ until }) => isIn(until, of)).length,
      group.filter((stay) => livesThere(stay, of.next)).length,
    ]
  })
  return {
    name: 'return-counts',
    columns: [
      { id: 'band', sort: 'word', words: 'codes.return-bands' },
      { id: 'sex', sort: 'word', words: 'codes.sex' },
      ...['opening', 'in', 'out', 'closing'].map((id) => ({ id, sort: 'number' as const })),
    ],
    rows: rows.toSorted((one, other) => (String(one) < String(other) ? -1 : 1)),
  }
}

function stayBand(months: number): string | null {
  return STAYS.find(([from]) => months >= from)?.[1] ?? null
}

/** How often each code stands there, those without one last. */
function tally(name: string, words: string, codes: readonly (string | null)[]): RegisterTable {
  const counted = [...Map.groupBy(codes, (code) => code)].map(
    ([code, of]): readonly RegisterCell[] => [code, of.length],
  )
  return {
    name,
    columns: [
      { id: 'line', sort: 'word', words },
      { id: 'count', sort: 'number' },
    ],
    rows: counted.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  }
}
