/**
 * SQLSTATE classes that say nothing of what was asked: connection lost, could not serialize or deadlock,
 * no resources, a lock not had or a statement not prepared, cancelled or shutting down, trouble of the system.
 */
const CLASSES = ['08', '40', '53', '55', '57', '58']
/** The network's own names. */
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND']

/**
 * Is this an error that may be gone the next time the same is tried: the database away, full or busy? The
 * driver says in words only that a connection was lost or could not be had in time.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (NETWORK.includes(code)) return true
  if (/^[0-9A-Z]{5}$/.test(code) && CLASSES.includes(code.slice(0, 2))) return true
  return /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection error|Cannot use a pool after calling end)/.test(
    error.message,
  )
}

/** PostgreSQL's codes for what a single one of many may have brought about: not a lost connection, nor a server at its end. */
const OF_ONE = /^(?:2|4|54|P0|XX)/

/** Is this an error that one of many done together may have brought about, so that the others alone would be well? */
export function isOfOneAlone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && OF_ONE.test(String(error.code))
}
