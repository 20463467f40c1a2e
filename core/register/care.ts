import { addMonths, dateOf } from '../time/instant.ts'
import { meets, rowsIn } from './counted.ts'
import type { RegisterTable, ReturnLine } from './definition.ts'
import type { Stay } from './return.ts'
import type { SummaryEntry } from './summary.ts'

/** A stay with the case it stands in: entries are told apart by it. */
export interface CaseStay extends Stay {
  readonly subject: string
}

/** What a return counts of care: stays, and the entries about those cases as far as the reader may read them. */
export interface CareSources {
  readonly stays: readonly CaseStay[]
  readonly entries: readonly SummaryEntry[]
}

/**
 * How the children of a home were looked after in a month (`YYYY-MM`), line by line, by the day in Kampala on which
 * it happened: of whom something is written, or how often it happened while they lived there.
 */
export function careTable(
  lines: readonly ReturnLine[],
  sources: CareSources,
  month: string,
): RegisterTable {
  return {
    name: 'return-care',
    columns: [
      { id: 'line', sort: 'word', words: 'registers.line' },
      { id: 'count', sort: 'number' },
    ],
    rows: lines.map((line) => [
      line.id,
      line.count === 'there' ? there(line, sources, month) : happened(line, sources, month),
    ]),
  }
}

/** Children who live there after the month's last day, each once, of whom the line's entries tell. */
function there(line: ReturnLine, { stays, entries }: CareSources, month: string): number {
  const next = addMonths(`${month}-01`, 1)
  const from = line.months === undefined ? '' : addMonths(next, -line.months)
  const present = new Set(
    stays
      .filter(({ since, until }) => since < next && (until === null || until >= next))
      .map(({ subject }) => subject),
  )
  const told = entries.filter((entry) => dayOf(entry) < next && dayOf(entry) >= from)
  return [...present].filter((subject) => {
    const own = told.filter((entry) => entry.subject === subject)
    return line.sum.some((count) =>
      decisive(own, count.kinds, line).some((one) => tells(one, count)),
    )
  }).length
}

function decisive(
  entries: readonly SummaryEntry[],
  kinds: readonly string[],
  { newest }: ReturnLine,
): readonly SummaryEntry[] {
  const own = entries.filter(({ kind }) => kinds.includes(kind))
  if (newest !== true) return own
  return own.toSorted((one, other) => (one.happenedOn < other.happenedOn ? -1 : 1)).slice(-1)
}

/** What happened in the month to children while they lived there; what happened on the day they left counts. */
function happened({ sum }: ReturnLine, { stays, entries }: CareSources, month: string): number {
  const inHome = entries.filter(
    (entry) =>
      dayOf(entry).startsWith(month) &&
      stays.some(
        ({ subject, since, until }) =>
          subject === entry.subject &&
          since <= dayOf(entry) &&
          (until === null || dayOf(entry) <= until),
      ),
  )
  return inHome.filter((entry) =>
    sum.some((count) => count.kinds.includes(entry.kind) && tells(entry, count)),
  ).length
}

function tells({ answers }: SummaryEntry, { when, rowsOf }: ReturnLine['sum'][number]): boolean {
  return rowsOf === undefined ? meets(when, answers) : rowsIn(answers, rowsOf, when) > 0
}

function dayOf({ happenedOn }: SummaryEntry): string {
  return dateOf(happenedOn)
}
