/** Counts in a window of time, for a bounded number of keys. */
export interface Throttle {
  /** Milliseconds to wait before the next try, 0 when there is room. Does not count. */
  readonly wait: (key: string, now: number) => number
  /** Counts one try. */
  readonly count: (key: string, now: number) => void
  readonly clear: (key: string) => void
}

export interface ThrottleLimits {
  readonly tries: number
  readonly withinMs: number
  /** Keys remembered at most; the longest untouched is forgotten first. */
  readonly keys: number
}

interface Window {
  readonly from: number
  readonly tries: number
}

/** A throttle in memory. Nothing of it survives a restart, and no address is written anywhere. */
export function createThrottle({ tries, withinMs, keys }: ThrottleLimits): Throttle {
  const windows = new Map<string, Window>()
  function current(key: string, now: number): Window {
    const found = windows.get(key)
    return found !== undefined && now < found.from + withinMs ? found : { from: now, tries: 0 }
  }
  function forgetOldest(): void {
    const oldest = windows.keys().next()
    if (windows.size > keys && !oldest.done) windows.delete(oldest.value)
  }
  return {
    wait: (key, now) => {
      const window = current(key, now)
      return window.tries < tries ? 0 : window.from + withinMs - now
    },
    count: (key, now) => {
      const window = current(key, now)
      // Deleted first, so that the map's order is that of the last touch.
      windows.delete(key)
      windows.set(key, { from: window.from, tries: window.tries + 1 })
      forgetOldest()
    },
    clear: (key) => void windows.delete(key),
  }
}
