import type { Store } from './open.ts'
import { wholly } from './wholly.ts'

/** A view of a work list under a name of its author's own. The name stays on this device. */
export interface NamedView {
  readonly name: string
  /** The address of the view, as it stands behind the list's. */
  readonly search: string
}

const MOST = 20

/** The views this person named, in the order of naming. */
export async function namedViews(store: Store): Promise<readonly NamedView[]> {
  const fact = await store.db.get('facts', 'views')
  return fact && 'named' in fact ? fact.named : []
}

/** Keeps a view under a name; the same name again takes its place, the oldest of too many goes. */
export function nameView(store: Store, view: NamedView): Promise<void> {
  return changeViews(store, (named) => [...others(named, view.name), view].slice(-MOST))
}

/** Forgets a name. */
export function dropView(store: Store, name: string): Promise<void> {
  return changeViews(store, (named) => others(named, name))
}

function others(named: readonly NamedView[], name: string): readonly NamedView[] {
  return named.filter((one) => one.name !== name)
}

async function changeViews(
  store: Store,
  change: (named: readonly NamedView[]) => readonly NamedView[],
): Promise<void> {
  const written = store.db.transaction('facts', 'readwrite')
  await wholly(written, async ({ store: facts }) => {
    const before = await facts.get('views')
    await facts.put({ named: change(before && 'named' in before ? before.named : []) }, 'views')
  })
  store.news.tell('views')
}
