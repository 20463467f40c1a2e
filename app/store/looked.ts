import type { Store } from './open.ts'
import { wholly } from './wholly.ts'

const MOST = 200

/** Up to which recording (ISO instant) this person has looked at a subject on this device; null: never. */
export async function lookedUpTo(store: Store, key: string): Promise<string | null> {
  const fact = await store.db.get('facts', 'looked')
  return fact && 'upTo' in fact ? (fact.upTo[key] ?? null) : null
}

/** Remembers how far somebody looked; the longest ago of too many subjects goes. Nothing leaves the device. */
export async function keepLooked(store: Store, key: string, upTo: string): Promise<void> {
  const written = store.db.transaction('facts', 'readwrite')
  await wholly(written, async ({ store: facts }) => {
    const before = await facts.get('looked')
    const known = before && 'upTo' in before ? before.upTo : {}
    const { [key]: _earlier, ...others } = known
    const kept = Object.entries(others).slice(-(MOST - 1))
    await facts.put({ upTo: { ...Object.fromEntries(kept), [key]: upTo } }, 'looked')
  })
}
