import { type Answered, type Door, OFFLINE } from './call.ts'

/** Doors that need no session, or are themselves the way to one. */
const WITHOUT = [
  '/sign-in',
  '/refresh',
  '/sign-out',
  '/progress',
  '/first-administrator',
  '/health',
]

export interface Renewal {
  /** Is the browser's session that of the account in use? */
  readonly fits: () => boolean
  /** Gets a new session for the account in use; false where none is to be had. */
  readonly renew: () => Promise<boolean>
}

/**
 * A door that renews a session that expired, or that is somebody else's, once, and asks again. Several requests
 * that meet the same expiry share one renewal.
 */
export function renewingDoor(door: Door, { fits, renew }: Renewal): Door {
  let renewal: Promise<boolean> | null = null
  function renewOnce(): Promise<boolean> {
    renewal ??= renew().finally(() => {
      renewal = null
    })
    return renewal
  }
  async function again<T>(path: string, ask: () => Promise<Answered<T>>): Promise<Answered<T>> {
    if (WITHOUT.includes(path)) return ask()
    if (!fits() && !(await renewOnce())) return OFFLINE
    const first = await ask()
    if (first.ok || first.status !== 401) return first
    return (await renewOnce()) ? ask() : first
  }
  return {
    get: (path) => again(path, () => door.get(path)),
    post: (path, body) => again(path, () => door.post(path, body)),
  }
}
