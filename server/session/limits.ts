const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a sign-in lasts, in milliseconds. A refresh proves the device's key and begins a new session. */
export const SESSION = {
  /** A session, used or not. */
  lasts: 30 * MINUTE,
  /** Without a refresh, after which the passphrase is asked again. */
  idle: 7 * DAY,
  /** From the passphrase on, whatever happens. */
  absolute: 30 * DAY,
  /** A refresh whose answer was lost may be asked again with the same proof. */
  lostAnswer: MINUTE,
} as const
