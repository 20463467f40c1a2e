const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `stop` once when this program is asked to end: by a signal, or because the program that
 * started it (run/with.js) died. Repeated signals change nothing; `stop` ends in order.
 */
export function whenAskedToStop(stop: (reason: string) => void): void {
  let asked = false
  function ask(reason: string): void {
    if (asked) return
    asked = true
    stop(reason)
  }
  for (const signal of SIGNALS) process.on(signal, () => ask(signal))
  process.on('disconnect', () => ask('parent gone'))
  // The channel is only watched: it alone must not keep a finished program alive.
  process.channel?.unref()
}
