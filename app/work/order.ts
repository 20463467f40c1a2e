import type { WorkRow } from './rows.ts'

/** Danger, then the law's limits, then what was promised; within each the earliest due first, undated last. */
export function inOrder(rows: readonly WorkRow[]): readonly WorkRow[] {
  return [...rows].sort((a, b) => weight(a) - weight(b) || byDue(a, b) || (a.key < b.key ? -1 : 1))
}

function weight(row: WorkRow): number {
  if (row.sort === 'safety') return 0
  return row.legal ? 1 : 2
}

function byDue(a: WorkRow, b: WorkRow): number {
  if (a.dueAt === b.dueAt) return 0
  if (a.dueAt === null) return 1
  if (b.dueAt === null) return -1
  return a.dueAt < b.dueAt ? -1 : 1
}
