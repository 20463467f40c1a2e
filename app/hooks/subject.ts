import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, type SubjectType, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { OpenStates, Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openAccount } from '../machine.ts'
import { refreshSubject } from '../sync/visit.ts'
import type { Link } from '../sync/visited.ts'
import { type SeenSubject, seenSubject, seenSubjects } from '../view/seen.ts'
import { useLive } from './live.ts'

/** A subject as this person may see it now: the server's state with their own unsent entries on top. */
export interface SubjectView<T extends SubjectType> {
  readonly ready: true
  readonly subject: Subject
  readonly state: OpenStates[T]
  readonly slices: Slices
  /** Compartments held of it: what stands in any other is withheld, not missing. */
  readonly compartments: readonly Compartment[]
  /** Relations to other subjects (a child's cases), where the server was asked for this one; empty offline. */
  readonly links: readonly Link[]
  /** Newest first; own unsent ones before the server's. Older ones than 90 days are not on a phone. */
  readonly entries: readonly Entry[]
  /** Ids of the entries above that the server has not acknowledged yet. */
  readonly unsent: ReadonlySet<string>
  readonly pending: boolean
  /** When the server's part was fetched; null: nothing but own entries. */
  readonly fetchedAt: string | null
}

/**
 * Not there (yet). `absent`: neither on this device nor, for us, anywhere. `offline`: not on this device and nobody to
 * ask. `failed`: not on this device, and the office could not answer.
 */
export interface NoSubject {
  readonly ready: false
  readonly why: 'loading' | 'absent' | 'offline' | 'failed'
}

/**
 * One subject: from the local store, else asked of the server. Follows every change. One that leaves the device
 * while it is looked at (a case that was closed) is asked for, and stands as it was until there is an answer, also
 * where own entries of it are still here: by themselves they are no file.
 */
export function useSubject<T extends SubjectType>(type: T, id: string): SubjectView<T> | NoSubject {
  const subject = { type, id }
  const key = subjectKey(subject)
  const seen = useLive(
    (store) => seenSubject(store, openAccount(), subject),
    ['subjects', 'outbox'],
    [key],
  )
  const [asked, setAsked] = useState<{ key: string; why: NoSubject['why'] }>()
  const last = useRef<{ readonly key: string; readonly view: SubjectView<T> } | null>(null)
  const before = last.current?.key === key ? last.current.view : null
  const left = seen?.fetchedAt === null && typeof before?.fetchedAt === 'string'
  const found = left ? null : seen
  const gone = found === null && before !== null
  useEffect(() => {
    let wanted = true
    void refreshSubject(subject).then((why) => wanted && setAsked({ key, why }))
    return () => {
      wanted = false
    }
  }, [key, gone])
  const view = found ? viewOf(type, found) : null
  if (view) last.current = { key, view }
  const why = found === null && asked?.key === key ? asked.why : 'loading'
  return view ?? (gone && why === 'loading' ? before : { ready: false, why })
}

/** All subjects of a type that are on this device, with own unsent entries on top. Undefined while first read. */
export function useSubjects<T extends SubjectType>(type: T): readonly SubjectView<T>[] | undefined {
  const found = useLive(
    (store) => seenSubjects(store, openAccount(), type),
    ['subjects', 'outbox'],
    [type],
  )
  return found?.flatMap((seen) => viewOf(type, seen) ?? [])
}

/** Null where the open slice is not held: there is nothing to show. */
export function viewOf<T extends SubjectType>(type: T, seen: SeenSubject): SubjectView<T> | null {
  const state = openState(type, seen.slices)
  if (!state) return null
  const unsent = new Set(seen.unsent)
  return { ...seen, ready: true, state, unsent, pending: unsent.size > 0 }
}
