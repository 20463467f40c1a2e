import type { ListLine } from '@cwmis/core/wire/lists.ts'
import { clockWords } from '../../parts/clock-words.ts'
import type { WorkRow } from '../../work/rows.ts'

/** The lines of a desk past a limit that still runs, without those the board shows already. */
export function lateLines(
  lines: readonly ListLine[],
  shown: readonly WorkRow[],
  now: number,
): readonly ListLine[] {
  const there = new Set(shown.map((row) => row.subject.id))
  return lines.filter(({ subject, open }) => !there.has(subject.id) && isLate(open, now))
}

function isLate({ clocks }: ListLine['open'], now: number): boolean {
  return clocks.some(
    (clock) => clock.stoppedAt === null && clockWords(clock, now).urgency === 'late',
  )
}
