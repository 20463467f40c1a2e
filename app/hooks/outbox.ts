import type { Subject } from '@cwmis/core/entry/subject.ts'
import { openAccount } from '../machine.ts'
import { dismiss } from '../outbox/dismiss.ts'
import { outboxRows } from '../outbox/rows.ts'
import { useLive } from './live.ts'

/** One bundle of the outbox as its author sees it. */
export interface OutboxRow {
  readonly bundle: string
  readonly entries: readonly {
    readonly id: string
    readonly kind: string
    readonly subject: Subject
    /** A fact is saved; a decision is only asked for until the office confirms it. */
    readonly sort: 'fact' | 'decision'
  }[]
  readonly urgent: boolean
  readonly writtenAt: string
  /** `waiting`: on this device only · `kept`: the office has it · `refused`: see `rule`. */
  readonly state: 'waiting' | 'kept' | 'refused'
  /** Name of the rule or code of the problem, for the message `rules.NAME` or `problems.CODE`. */
  readonly rule: string | null
  /** Waits, but the office's machine fails over it: others go before it, and it is tried again later. */
  readonly setAside: boolean
}

/** What this account still has to send, and what came back refused. In the order of writing. */
export function useOutbox(): readonly OutboxRow[] {
  return useLive((store) => outboxRows(store, openAccount()?.content), ['outbox'], []) ?? []
}

/** Takes a refused bundle off the list once its author has seen why. */
export function dismissRefused(bundle: string): Promise<void> {
  const open = openAccount()
  return open ? dismiss(open.store, bundle) : Promise.resolve()
}
