import type { Answered, Door } from './call.ts'

/**
 * A door that renews an expired session once and asks again. `renew` says whether there is a new session;
 * several requests that meet the same expiry share one renewal.
 */
export function renewingDoor(door: Door, renew: () => Promise<boolean>): Door {
  let renewal: Promise<boolean> | null = null
  function renewOnce(): Promise<boolean> {
    renewal ??= renew().finally(() => {
      renewal = null
    })
    return renewal
  }
  async function again<T>(ask: () => Promise<Answered<T>>): Promise<Answered<T>> {
    const first = await ask()
    if (first.ok || first.status !== 401) return first
    return (await renewOnce()) ? ask() : first
  }
  return {
    get: (path) => again(() => door.get(path)),
    post: (path, body) => again(() => door.post(path, body)),
  }
}
