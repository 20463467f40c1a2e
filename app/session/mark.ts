import { isShared } from './shared.ts'

/** After this long without a touch the app locks; sooner on a shared computer, where somebody else sits down next. */
const IDLE_MS = 2 * 60_000
const SHARED_IDLE_MS = 60_000
/** After this long the account is asked for again, not only its passphrase. */
const DAY_MS = 12 * 60 * 60_000
const KEY = 'cwmis-in-use'

/** Which account (hashed) was in use, and when it was last touched. Shared by the tabs of this browser. */
export interface Mark {
  readonly account: string
  readonly at: number
}

/** Milliseconds without a touch after which the app locks on this device. */
export function idleMs(): number {
  return isShared() ? SHARED_IDLE_MS : IDLE_MS
}

/** Notes that the account is in use now. */
export function keepMark(mark: Mark): void {
  localStorage.setItem(KEY, JSON.stringify(mark))
}

/** Locked: nobody is using it. The account stays known for the passphrase. */
export function forgetMark(): void {
  const mark = readMark()
  if (mark) keepMark({ ...mark, at: mark.at - idleMs() })
}

/** Signed out: nobody was ever here, as far as this browser knows, and the account is asked for again. */
export function dropMark(): void {
  localStorage.removeItem(KEY)
}

/** The last use, or null where there is none or it cannot be read. */
export function readMark(): Mark | null {
  try {
    const mark: Partial<Mark> | null = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof mark?.account !== 'string' || typeof mark.at !== 'number') return null
    return { account: mark.account, at: mark.at }
  } catch {
    return null
  }
}

/** What a page that starts at `now` may show. A clock set back never opens anything. */
export function standingAfter(
  mark: Mark | null,
  now: number,
  idle: number = IDLE_MS,
): 'open' | 'locked' | 'signed-out' {
  if (!mark || now < mark.at || now - mark.at > DAY_MS) return 'signed-out'
  return now - mark.at < idle ? 'open' : 'locked'
}
