import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { ListAnswer, ListLine, QuarantineAnswer } from '@cwmis/core/wire/lists.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answered } from '../door/call.ts'
import { theMachine } from '../machine.ts'

/** Lines asked of the server: offices work online, and say so when they cannot. */
export interface Asked<T> {
  readonly is: 'loading' | 'ready' | 'offline' | 'refused'
  readonly lines: readonly T[]
  /** When they were fetched, ISO 8601 UTC. Older lines stay shown while new ones cannot be had. */
  readonly fetchedAt: string | null
  readonly again: () => void
  /** Adds the next page; null: there is none. */
  readonly more: (() => void) | null
}

interface Got<T> {
  readonly key: string
  readonly is: Asked<T>['is']
  readonly lines: readonly T[]
  readonly fetchedAt: string | null
  readonly next: string | null
}

/** The work list of a desk, first due first; `type` narrows it. */
export function useList(desk: string | null, type?: SubjectType): Asked<ListLine> {
  const narrowed = type ? `type=${type}&` : ''
  return useAsked(desk ? `list:${desk}:${type ?? ''}` : null, (after) =>
    theMachine().door.get<ListAnswer>(
      `/worklists/${desk ?? ''}?${narrowed}${after ? `after=${after}` : ''}`,
    ),
  )
}

/** What waits for a supervisor because its author was not allowed, or its subject not known. */
export function useQuarantine(): Asked<QuarantineAnswer['lines'][number]> {
  return useAsked('quarantine', () => theMachine().door.get<QuarantineAnswer>('/quarantine'))
}

/** Asks when `key` changes and when told to; null asks nothing. */
export function useAsked<T>(
  key: string | null,
  ask: (after: string | null) => Promise<Answered<{ lines: T[]; next?: string }>>,
): Asked<T> {
  const [got, setGot] = useState<Got<T> | null>(null)
  const [turn, setTurn] = useState(0)
  const asked = useRef(key)
  asked.current = key
  async function load(before: Got<T> | null): Promise<void> {
    const answered = await ask(before?.next ?? null)
    // Answers may overtake one another: what comes late to an older question says nothing of this one.
    if (asked.current !== key) return
    const empty = { key: key ?? '', is: 'loading', lines: [], fetchedAt: null, next: null } as const
    setGot((held) => nextOf(held?.key === key ? held : empty, before, answered))
  }
  useEffect(() => {
    if (key !== null) void load(null)
  }, [key, turn])
  const shown = got?.key === key ? got : null
  return {
    is: shown?.is ?? 'loading',
    lines: shown?.lines ?? [],
    fetchedAt: shown?.fetchedAt ?? null,
    again: () => setTurn((now) => now + 1),
    more: shown?.next ? () => void load(shown) : null,
  }
}

/** What is shown after an answer: older lines stay where there is none; a next page is added to the one before. */
function nextOf<T>(
  held: Got<T>,
  before: Got<T> | null,
  answered: Answered<{ lines: T[]; next?: string }>,
): Got<T> {
  if (!answered.ok) return { ...held, is: answered.offline ? 'offline' : 'refused' }
  const fetchedAt = new Date(theMachine().now()).toISOString()
  const lines = [...(before?.lines ?? []), ...answered.body.lines]
  return { key: held.key, is: 'ready', lines, fetchedAt, next: answered.body.next ?? null }
}
