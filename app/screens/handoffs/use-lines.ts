import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { type Asked, useList } from '../../hooks/lists.ts'
import { useSubjects } from '../../hooks/subject.ts'
import { useWho } from '../shared/who.ts'
import type { HandoffLine } from './lines.ts'

/** The hand-offs of my desk: of this device for a field role, asked of the office for the others. */
export function useHandoffLines(): {
  readonly lines: readonly HandoffLine[]
  readonly asked: Asked<unknown> | null
} {
  const session = useWho()
  const here = useSubjects('handoff') ?? []
  const asked = useList(session.field ? null : (session.posts[0]?.desk ?? null), 'handoff')
  const own = here.map((view) => ({
    id: view.subject.id,
    state: view.state,
    pending: view.pending,
  }))
  if (session.field) return { lines: own, asked: null }
  const known = new Set(own.map((line) => line.id))
  const theirs = asked.lines.flatMap(({ subject, open }) =>
    isHandoff(open) && !known.has(subject.id)
      ? [{ id: subject.id, state: open, pending: false }]
      : [],
  )
  return { lines: [...own, ...theirs], asked }
}

function isHandoff(open: OpenSlice): open is HandoffState {
  return open.fold.startsWith('handoff')
}
