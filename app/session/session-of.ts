const KEY = 'cwmis-session-of'

/**
 * Whose session the browser's cookie is (hashed account), null: nobody's. Two people may share a phone: what one
 * wrote must never travel under the other's session.
 */
export function sessionOf(): string | null {
  return localStorage.getItem(KEY)
}

/** Notes whose session it is now. */
export function keepSessionOf(account: string | null): void {
  if (account === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, account)
}
