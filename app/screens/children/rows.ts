import type { Clock } from '@cwmis/core/clock/clock.ts'
import type { Born, PlaceAnswer } from '@cwmis/core/form/answer.ts'
import { groupOf, viewOfGroup } from '@cwmis/core/subject/child/group/join.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { displayName } from '../shared/subject-words.ts'

/** One child of the list, with what comes next in their open cases. */
export interface ChildRow {
  readonly id: string
  readonly name: string
  readonly sex: string | null
  readonly born: Born | null
  readonly home: PlaceAnswer | null
  /** Open cases on this device. */
  readonly cases: readonly string[]
  /** The clock that is due first, or null. */
  readonly clock: Clock | null
  readonly nextVisitOn: string | null
  readonly pending: boolean
}

/** The children of this device, those with something due first, the rest by name. Linked files are one child. */
export function childRows(
  children: readonly SubjectView<'child'>[],
  cases: readonly SubjectView<'case'>[],
): readonly ChildRow[] {
  return childrenOf(children)
    .map(({ child, files }) =>
      rowOf(
        child,
        cases.filter((one) => files.includes(one.state.child ?? '')),
      ),
    )
    .sort((a, b) => compare(dueOf(a), dueOf(b)) || compare(a.name, b.name))
}

interface OneChild {
  /** Its oldest file. */
  readonly child: SubjectView<'child'>
  readonly files: readonly string[]
}

function childrenOf(children: readonly SubjectView<'child'>[]): readonly OneChild[] {
  const held = new Map(children.map(({ subject, slices }) => [subject.id, slices]))
  return children.flatMap((child) => {
    const { members } = viewOfGroup(groupOf(child.subject.id, held))
    const files = members.map((member) => member.child)
    return files[0] === child.subject.id ? [{ child, files }] : []
  })
}

function rowOf(child: SubjectView<'child'>, cases: readonly SubjectView<'case'>[]): ChildRow {
  const open = cases.filter((one) => one.state.status !== 'closed')
  const clocks = open
    .flatMap((one) => one.state.clocks)
    .filter((clock) => clock.stoppedAt === null && clock.pausedSince === null)
    .sort((a, b) => compare(a.dueAt, b.dueAt))
  const visits = open.map((one) => one.state.nextVisitOn).filter((day) => day !== null)
  return {
    id: child.subject.id,
    name: displayName(child.state.names),
    sex: child.state.sex,
    born: child.state.born,
    home: child.state.home,
    cases: open.map((one) => one.subject.id),
    clock: clocks[0] ?? null,
    nextVisitOn: visits.sort()[0] ?? null,
    pending: child.pending || cases.some((one) => one.pending),
  }
}

/** The first thing due; after every date where nothing is. */
function dueOf(row: ChildRow): string {
  const dues = [row.clock?.dueAt, row.nextVisitOn].filter((due) => typeof due === 'string')
  return dues.sort()[0] ?? '~'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Keeps the rows in whose name, or place, every word of the text begins a word. */
export function matching(
  rows: readonly ChildRow[],
  text: string,
  placeName: (place: string) => string,
): readonly ChildRow[] {
  const sought = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (sought.length === 0) return rows
  return rows.filter((row) => {
    const place = row.home?.place ? placeName(row.home.place) : (row.home?.text ?? '')
    const words = `${row.name} ${place}`.toLowerCase().split(/[\s,]+/)
    return sought.every((part) => words.some((word) => word.startsWith(part)))
  })
}
