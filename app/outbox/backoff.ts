const FIRST_MS = 5_000
const MOST_MS = 5 * 60_000

/** How the last tries went. */
export interface Tries {
  /** Failures in a row, from 1. */
  readonly failures: number
  /** Milliseconds the server asked for, or null. */
  readonly retryAfter: number | null
  /** In [0, 1). */
  readonly random: number
}

/**
 * Milliseconds until the next try: anywhere up to a limit that doubles with every failure (full jitter, so that a
 * thousand phones do not come back at once), and never sooner than the server asked.
 */
export function waitBeforeRetry({ failures, retryAfter, random }: Tries): number {
  const limit = Math.min(MOST_MS, FIRST_MS * 2 ** (failures - 1))
  return Math.round(random * limit) + (retryAfter ?? 0)
}
