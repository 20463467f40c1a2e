import { isoOf } from '@cwmis/core/time/instant.ts'
import { type Axis, placeOn } from '@cwmis/core/timeline/axis.ts'
import type { LifeLine, LifeSort } from '@cwmis/core/timeline/life.ts'
import type { CaseSpan, LivingSpan } from '@cwmis/core/timeline/spans.ts'

/** One line of the list as it stands on the axis; vague times are as wide as they are vague. */
export interface AxisMark {
  readonly id: string
  readonly at: number
  readonly width: number
  readonly sort: LifeSort
}

/** A bar from one place of the axis to another, in hundredths. */
export interface AxisBar {
  readonly key: string
  readonly at: number
  readonly width: number
  /** `open`: it goes on. */
  readonly open: boolean
}

/** Every line of the list once, in the order of the list. */
export function marksOf(axis: Axis, lines: readonly LifeLine[]): readonly AxisMark[] {
  return lines.map(({ entry, sort }) => {
    const { from, to } = entry.header.happenedOn
    return { id: entry.header.id, sort, ...stretch(axis, from, to) }
  })
}

/** With whom the child lived, oldest first; the last one until now. */
export function livingBars(
  axis: Axis,
  spans: readonly LivingSpan[],
  now: string,
): readonly AxisBar[] {
  return spans.map(({ entry, from, until }) => ({
    key: entry,
    open: until === null,
    ...stretch(axis, from.from, until?.from ?? now),
  }))
}

/** When cases were open; one whose beginning is not at hand begins with the axis. */
export function caseBars(axis: Axis, spans: readonly CaseSpan[], now: string): readonly AxisBar[] {
  const start = isoOf(axis.from)
  return spans.map(({ subject, from, until }, at) => ({
    key: `${subject.id}:${String(at)}`,
    open: until === null,
    ...stretch(axis, from?.from ?? start, until?.to ?? now),
  }))
}

function stretch(axis: Axis, from: string, to: string): { at: number; width: number } {
  const at = placeOn(axis, from)
  return { at, width: Math.max(0, placeOn(axis, to) - at) }
}
