import { indexContent } from '@cwmis/core/content-index.ts'
import { type WalkTask, walkOf } from '@cwmis/practice/exercise/walk.ts'
import { useEffect, useState } from 'preact/hooks'
import { openAccount, theMachine } from '../machine.ts'
import { keepWalk, readWalk, type WalkState } from '../practice-mode/walk.ts'
import { sendings } from '../store/sendings.ts'
import { sentBefore } from '../store/sent.ts'
import { useLive } from './live.ts'
import { useSession } from './session.ts'

/** The walk-through of whoever is signed in, as far as they are; remembered on this device. */
export interface WalkView {
  readonly tasks: readonly WalkTask[]
  /** Null: never begun and never put off. */
  readonly state: WalkState | null
  readonly keep: (state: WalkState) => void
  /** ISO 8601 UTC. */
  readonly now: () => string
}

/** The three tasks of one's role and how far one is. */
export function useWalk(): WalkView {
  const machine = theMachine()
  const account = machine.last?.account.id ?? ''
  const roles = useSession()?.roles ?? []
  const [state, setState] = useState(() => readWalk(account))
  useEffect(
    () => machine.news.hear(['settings'], () => setState(readWalk(account))),
    [machine, account],
  )
  return {
    tasks: tasksOf(roles),
    state,
    keep: (kept) => {
      keepWalk(account, kept)
      machine.news.tell('settings')
    },
    now: () => new Date(machine.now()).toISOString(),
  }
}

function tasksOf(roles: readonly string[]): readonly WalkTask[] {
  const content = openAccount()?.content
  if (!content) return []
  const writes = roles.flatMap((role) => indexContent(content).role(role)?.writes ?? [])
  return walkOf(roles[0] ?? '', new Set(writes))
}

/** What was written here, by kind and time of writing. */
export function useWrote(): readonly { readonly kind: string; readonly at: string }[] {
  const rows = useLive(
    async (store) => [...(await sendings(store)), ...(await sentBefore(store))],
    ['outbox'],
    [],
  )
  return (rows ?? []).flatMap(({ bundle, writtenAt: at }) =>
    bundle.entries.map(({ header }) => ({ kind: header.kind, at })),
  )
}
