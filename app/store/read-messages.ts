import { keepLooked, lookedUpTo } from './looked.ts'
import type { Store } from './open.ts'

/** How many messages of each of these hand-offs this person has read on this device. */
export async function readMessages(
  store: Store,
  handoffs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    handoffs.map(async (id) => [id, Number((await lookedUpTo(store, keyOf(id))) ?? '0')] as const),
  )
  return new Map(counts)
}

/** Remembers how many were read; never fewer than before. Nothing leaves the device. */
export async function keepReadMessages(store: Store, id: string, count: number): Promise<void> {
  const before = Number((await lookedUpTo(store, keyOf(id))) ?? '0')
  if (count <= before) return
  await keepLooked(store, keyOf(id), String(count))
  store.news.tell('views')
}

function keyOf(id: string): string {
  return `messages:${id}`
}
