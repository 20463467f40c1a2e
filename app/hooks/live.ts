import { useEffect, useState } from 'preact/hooks'
import { openAccount, theMachine } from '../machine.ts'
import type { Topic } from '../store/news.ts'
import type { Store } from '../store/open.ts'

/**
 * What `read` gives from the open account's store, read again whenever one of the topics is news or a value of
 * `on` changes. Undefined while it is first read and while nobody is signed in. The last value stays until the next is there.
 */
export function useLive<T>(
  read: (store: Store) => Promise<T>,
  topics: readonly Topic[],
  on: readonly unknown[],
): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    const store = openAccount()?.store
    if (!store) return setValue(undefined)
    let wanted = true
    let asked = 0
    function again(): void {
      const mine = ++asked
      if (!store) return
      read(store)
        .then((found) => wanted && mine === asked && setValue(() => found))
        .catch(() => undefined)
    }
    again()
    const stop = store.news.hear(topics, again)
    return () => {
      wanted = false
      stop()
    }
  }, on)
  return value
}

/** The time, told again every `everyMs` while the page is in view. Milliseconds since the epoch. */
export function useNow(everyMs = 60_000): number {
  const [now, setNow] = useState(() => theMachine().now())
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setNow(theMachine().now())
    }, everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
