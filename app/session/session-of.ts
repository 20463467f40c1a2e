import type { Answered } from '../door/call.ts'
import type { Locks } from '../machine.ts'

const KEY = 'cwmis-session-of'

/**
 * Whose session the browser's cookie is (hashed account), null: nobody's, or being changed. Two people may share a
 * phone, in two tabs even: what one wrote must never travel under the other's session.
 */
export function sessionOf(): string | null {
  return localStorage.getItem(KEY)
}

/** Notes whose session it is now. */
export function keepSessionOf(account: string | null): void {
  if (account === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, account)
}

/** Asks for another session, one tab at a time. Until the answer is here the session counts as nobody's. */
export function changeSession<T>(
  locks: Locks,
  account: string,
  ask: () => Promise<Answered<T>>,
): Promise<Answered<T>> {
  return locks('cwmis-session', async () => {
    keepSessionOf(null)
    const answered = await ask()
    if (answered.ok) keepSessionOf(account)
    return answered
  })
}
