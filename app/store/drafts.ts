import type { Store } from './open.ts'
import type { Draft } from './shapes.ts'

/** The draft of a form, if one was begun. */
export async function draft(store: Store, key: string): Promise<Draft | null> {
  return (await store.db.get('drafts', key)) ?? null
}

/** Every unfinished form, last touched first. */
export async function drafts(store: Store): Promise<Draft[]> {
  const all = await store.db.getAll('drafts')
  return all.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

/** Keeps a draft as it stands. Resolves when it is durable. */
export async function keepDraft(store: Store, kept: Draft): Promise<void> {
  await store.db.put('drafts', kept)
  store.news.tell('drafts')
}

/** Throws a draft away (signed or given up). */
export async function dropDraft(store: Store, key: string): Promise<void> {
  await store.db.delete('drafts', key)
  store.news.tell('drafts')
}
