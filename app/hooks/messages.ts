import { useEffect } from 'preact/hooks'
import { openAccount } from '../machine.ts'
import { keepReadMessages, readMessages } from '../store/read-messages.ts'
import { useLive } from './live.ts'

/** How many messages of each of these hand-offs were read here; undefined while that is looked up. */
export function useReadMessages(
  handoffs: readonly string[],
): ReadonlyMap<string, number> | undefined {
  return useLive((store) => readMessages(store, handoffs), ['views'], [handoffs.join(' ')])
}

/** Whoever opens a hand-off's page has its messages before them: read. */
export function useMarkMessages(id: string, count: number): void {
  useEffect(() => {
    const store = openAccount()?.store
    if (store && count > 0) void keepReadMessages(store, id, count)
  }, [id, count])
}
