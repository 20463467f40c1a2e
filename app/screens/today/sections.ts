import type { WorkRow, WorkSort } from '../../work/rows.ts'

/** A section of Today: its name (of the words) and its rows in order. */
export interface WorkSection {
  readonly name: string
  readonly rows: readonly WorkRow[]
}

type Groups = readonly (readonly [name: string, sorts: readonly WorkSort[]])[]

/** In the field: danger, what is new, what is due, what was asked of others. */
const FIELD: Groups = [
  ['safety', ['safety']],
  ['new', ['handoff-new', 'triage', 'register']],
  ['decide', ['approve-plan', 'close']],
  ['due', ['clock', 'visit', 'handoff-answer']],
  ['waiting', ['handoff-waiting']],
]

/** The district's four questions: unsafe or late, given to me, given by me, waiting for my decision. */
const BOARD: Groups = [
  ['board-a', ['safety', 'clock', 'visit', 'handoff-answer']],
  ['board-b', ['handoff-new', 'triage', 'register']],
  ['board-c', ['handoff-waiting']],
  ['board-d', ['approve-plan', 'close']],
]

/** Cuts the work into the sections of a phone's Today, or of the district's morning board. Empty ones stay on the board. */
export function workSections(rows: readonly WorkRow[], board: boolean): readonly WorkSection[] {
  const groups = board ? BOARD : FIELD
  const sections = groups.map(([name, sorts]) => ({
    name,
    rows: rows.filter((row) => sorts.includes(row.sort)),
  }))
  return board ? sections : sections.filter((section) => section.rows.length > 0)
}

/** How many rows of a section are shown before "see all". */
export const MOST_ROWS = 6
