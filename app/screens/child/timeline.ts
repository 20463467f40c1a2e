import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { SubjectView } from '../../hooks/subject.ts'

/** The entries of several subjects as one list, newest happening first. */
export function timeline(views: readonly (SubjectView<'child'> | SubjectView<'case'>)[]): {
  readonly entries: readonly Entry[]
  readonly unsent: ReadonlySet<string>
} {
  const entries = views.flatMap((view) => view.entries)
  return {
    entries: entries.sort((a, b) => newestFirst(a, b)),
    unsent: new Set(views.flatMap((view) => [...view.unsent])),
  }
}

function newestFirst(a: Entry, b: Entry): number {
  const [one, other] = [a.header.happenedOn.from, b.header.happenedOn.from]
  if (one !== other) return one < other ? 1 : -1
  return a.header.writtenAt < b.header.writtenAt ? 1 : -1
}
