import type { Answers } from '../form/answer.ts'
import { own } from '../form/cut.ts'
import { dateOf } from '../time/instant.ts'
import { meets, rowsIn } from './counted.ts'
import type { RegisterTable, SummaryCount, SummaryRegister } from './definition.ts'

/** An entry as a summary reads it: by whom and when it happened, and its open part. */
export interface SummaryEntry {
  readonly id: string
  readonly subject: string
  readonly kind: string
  readonly author: string
  /** ISO 8601 UTC. */
  readonly happenedOn: string
  readonly answers: Answers
}

/** What a summary is made of, as far as its reader may read it. */
export interface SummarySources {
  readonly entries: readonly SummaryEntry[]
  /** Open slices of cases. */
  readonly cases: readonly unknown[]
}

/** Whose month. `month`: `YYYY-MM`. */
export interface WorkersMonth {
  readonly worker: string
  readonly month: string
}

/**
 * What a worker did in a month (by the day in Kampala on which it happened), line by line, from the entries and cases
 * the reader may read.
 */
export function summaryTable(
  { code, lines }: SummaryRegister,
  { entries, cases }: SummarySources,
  whose: WorkersMonth,
): RegisterTable {
  const inMonth = entries.filter(({ happenedOn }) => dateOf(happenedOn).startsWith(whose.month))
  const sources = { entries: inMonth, cases }
  return {
    name: code,
    columns: [
      { id: 'line', sort: 'word', words: 'registers.line' },
      { id: 'count', sort: 'number' },
    ],
    rows: lines.map(({ id, sum }) => [
      id,
      sum.reduce((total, count) => total + countOf(count, sources, whose.worker), 0),
    ]),
  }
}

function countOf(count: SummaryCount, sources: SummarySources, worker: string): number {
  const { kinds, when, rowsOf, subjects, standing } = count
  if (standing !== undefined) {
    return sources.cases.filter((state) => meets(standing, {}, { state, worker })).length
  }
  const of = sources.entries.filter(
    (entry) => kinds.includes(entry.kind) && isTheirs(count, entry, worker),
  )
  if (rowsOf !== undefined) {
    return of.reduce((total, { answers }) => total + rowsIn(answers, rowsOf, when), 0)
  }
  const met = of.filter(({ answers }) => meets(when, answers))
  return subjects === true ? new Set(met.map(({ subject }) => subject)).size : met.length
}

function isTheirs({ names }: SummaryCount, { author, answers }: SummaryEntry, worker: string) {
  if (names === undefined) return author === worker
  const named = own(answers, names)
  return named !== undefined && 'v' in named && named.v === worker
}
