import { groupOf } from '@cwmis/core/subject/child/group/join.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { useEffect } from 'preact/hooks'
import { openAccount } from '../machine.ts'
import type { Store } from '../store/open.ts'
import { refreshSubject } from '../sync/visit.ts'
import { type SeenSubject, seenSubject } from '../view/seen.ts'
import { useLive } from './live.ts'
import { type SubjectView, viewOf } from './subject.ts'

/** The files of one child that this person may see: this one and those linked with it, one from the next. */
export interface GroupFiles {
  readonly views: readonly SubjectView<'child'>[]
  /** Some linked file is not here: not this person's to open, or not on this device. */
  readonly more: boolean
}

/** Follows the links of a child's file. What is not on the device is asked for; each file by its own access. */
export function useGroup(child: string): GroupFiles {
  const read = useLive((store) => filesOf(store, child), ['subjects', 'outbox'], [child])
  const missing = read?.missing.join(',') ?? ''
  useEffect(() => {
    for (const id of missing.split(',').filter(Boolean)) void refreshSubject({ type: 'child', id })
  }, [missing])
  const seen = read?.seen ?? []
  const held = new Map(seen.map((one) => [one.subject.id, one.slices]))
  const members = groupOf(child, held)
  const views = seen.filter(({ subject }) => members.has(subject.id))
  return {
    views: views.flatMap((one) => viewOf('child', one) ?? []),
    more: missing !== '',
  }
}

interface Files {
  readonly seen: readonly SeenSubject[]
  readonly missing: readonly string[]
}

async function filesOf(store: Store, child: string): Promise<Files> {
  const seen: SeenSubject[] = []
  const missing: string[] = []
  const wanted = new Set([child])
  for (const id of wanted) {
    const one = await seenSubject(store, openAccount(), { type: 'child', id })
    if (one === null) missing.push(id)
    else seen.push(one)
    for (const other of linkedWith(one?.slices ?? {})) wanted.add(other)
  }
  return { seen, missing: missing.filter((id) => id !== child) }
}

function linkedWith(slices: Slices): readonly string[] {
  return openState('child', slices)?.sameChild.map(({ other }) => other) ?? []
}
