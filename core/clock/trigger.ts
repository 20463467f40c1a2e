import { evaluate } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import type { Answers } from '../form/answer.ts'
import { isRows } from '../form/cut.ts'
import { textOf, whenOf } from '../subject/read.ts'
import { DAY, instantOf, isoOf, isWritten, startOfDay } from '../time/instant.ts'
import type { ClockDefinition, Trigger } from './clock.ts'

/** An entry as a clock looks at it: the one at hand, or the latest of its kind that the slice remembers. */
export interface Sign {
  readonly kind: string
  /** The earliest and the latest instant at which it happened, or a day. */
  readonly happenedOn: string
  readonly until: string
  readonly recordedAt: string
  readonly answers: Answers
  readonly scope: Scope
}

/** Times outside these are slips of the pen; no clock runs by them. */
const EARLIEST = instantOf('1900-01-01T00:00:00Z')
const LATEST = instantOf('2200-01-01T00:00:00Z')

/** A time as exactly as it is known: instants as the ledger writes them, `to` exclusive. */
export interface Span {
  readonly from: string
  readonly to: string
}

interface TriggerKinds {
  readonly start: ReadonlySet<string>
  /** Those that start, stop, move, pause or resume it. */
  readonly moving: ReadonlySet<string>
}

const kinds = new WeakMap<ClockDefinition, TriggerKinds>()

/** The kinds that start or move a clock: every other one leaves it as it is. Found once for a definition. */
export function triggerKinds(definition: ClockDefinition): TriggerKinds {
  const known = kinds.get(definition)
  if (known !== undefined) return known
  const { start, stop, moves = [], pause = [], resume = [] } = definition
  const all = [...start, ...stop, ...moves, ...pause, ...resume]
  const found = { start: kindsOf(start), moving: kindsOf(all) }
  kinds.set(definition, found)
  return found
}

function kindsOf(triggers: readonly Trigger[]): ReadonlySet<string> {
  return new Set(triggers.map(({ kind }) => kind))
}

/** The time the sign gives to one of the triggers; null where it sets off none, or its time is not told. */
export function triggeredBy(triggers: readonly Trigger[], sign: Sign): Span | null {
  for (const trigger of triggers) {
    if (trigger.kind !== sign.kind) continue
    if (trigger.when !== undefined && evaluate(trigger.when, sign.scope) !== 'yes') continue
    const span =
      trigger.row === undefined ? spanIn(trigger.at ?? 'happenedOn', sign) : rowSpan(trigger, sign)
    if (span !== null) return span
  }
  return null
}

/** The earliest time that a row of the table gives, of those that meet the trigger's condition. */
function rowSpan({ at = '', row }: Trigger, sign: Sign): Span | null {
  const table = row === undefined ? undefined : sign.answers[row.table]
  if (row === undefined || table === undefined || !('v' in table) || !isRows(table.v)) return null
  const spans = table.v.flatMap(({ cells }) => {
    const inRow = { ...sign, answers: cells, scope: { ...sign.scope, answers: cells } }
    if (evaluate(row.meets, inRow.scope) !== 'yes') return []
    const span = spanIn(at, inRow)
    return span === null ? [] : [span]
  })
  return spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))[0] ?? null
}

function spanIn(at: string, sign: Sign): Span | null {
  if (at === 'happenedOn') return spanOf(sign.happenedOn, sign.until)
  if (at === 'recordedAt') return spanOf(sign.recordedAt, sign.recordedAt)
  const when = whenOf(sign.answers, at)
  if (when !== null) return spanOf(when.from, when.to)
  const date = textOf(sign.answers, at)
  return date === null ? null : spanOf(date, date)
}

function spanOf(from: string, to: string): Span | null {
  const [first, last] = [instantIn(from, 0), instantIn(to, DAY)]
  if (!(first >= EARLIEST && last < LATEST)) return null
  return { from: written(from, first), to: last > first ? written(to, last) : written(from, first) }
}

/** The instant that `time` names, as the ledger writes it. */
function written(time: string, instant: number): string {
  return isWritten(time) ? time : isoOf(instant)
}

/** A plain date begins at midnight in Kampala and lasts a day. */
function instantIn(time: string, length: number): number {
  return time.length === 10 ? startOfDay(time) + length : instantOf(time)
}
