import { yearOf } from '@cwmis/core/timeline/axis.ts'
import type { LifeLine } from '@cwmis/core/timeline/life.ts'

/** Which lines are shown. Stands in the address: ids and a day, never a name. */
export interface LifeFilter {
  /** A day `YYYY-MM-DD`: as known at its end. Null: now. */
  readonly on: string | null
  /** Id of the one subject shown, null: all. */
  readonly only: string | null
  readonly decisions: boolean
  /** Lines that a rule or a door added; left out unless asked for. */
  readonly automatic: boolean
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The filter an address says. */
export function filterOf(search: string): LifeFilter {
  const asked = new URLSearchParams(search)
  const on = asked.get('on') ?? ''
  return {
    on: DAY.test(on) ? on : null,
    only: asked.get('only'),
    decisions: asked.has('decisions'),
    automatic: asked.has('automatic'),
  }
}

/** The address of a filter, beginning with `?`; the empty text where nothing is filtered. */
export function searchOf({ on, only, decisions, automatic }: LifeFilter): string {
  const asked = new URLSearchParams()
  if (on !== null) asked.set('on', on)
  if (only !== null) asked.set('only', only)
  if (decisions) asked.set('decisions', '')
  if (automatic) asked.set('automatic', '')
  const text = asked.toString()
  return text === '' ? '' : `?${text}`
}

/** The lines a filter shows, in their order. */
export function filtered(lines: readonly LifeLine[], filter: LifeFilter): readonly LifeLine[] {
  return lines.filter(
    ({ sort, subject }) =>
      (filter.only === null || subject.id === filter.only) &&
      (!filter.decisions || sort === 'decision') &&
      (filter.automatic || sort !== 'automatic'),
  )
}

/** Lines by the year in which they happened (at the earliest), newest year first. */
export function byYear(
  lines: readonly LifeLine[],
): readonly (readonly [year: number, lines: readonly LifeLine[]])[] {
  return [...Map.groupBy(lines, ({ entry }) => yearOf(entry.header.happenedOn.from))]
}

/** Lines recorded since somebody last looked, by others than themselves. */
export function newSince(
  lines: readonly LifeLine[],
  since: string | null,
  actor: string,
): readonly LifeLine[] {
  if (since === null) return []
  return lines.filter(
    ({ entry }) => entry.receipt.recordedAt > since && entry.header.author.actor !== actor,
  )
}

/** The last recording among lines, null where nothing of them is recorded yet. */
export function lastRecorded(lines: readonly LifeLine[]): string | null {
  return lines.reduce<string | null>((last, { entry }) => {
    const at = entry.receipt.recordedAt
    return at !== '' && at > (last ?? '') ? at : last
  }, null)
}
