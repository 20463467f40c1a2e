import { openAccount } from '../machine.ts'
import { dropView, type NamedView, namedViews, nameView } from '../store/views.ts'
import { useLive } from './live.ts'

export type { NamedView }

/** The views this person named on this device, and the ways to name and forget one. */
export function useViews(): {
  readonly named: readonly NamedView[]
  readonly name: (view: NamedView) => Promise<void>
  readonly drop: (name: string) => Promise<void>
} {
  const named = useLive(namedViews, ['views'], []) ?? []
  const store = openAccount()?.store
  return {
    named,
    name: async (view) => (store ? nameView(store, view) : undefined),
    drop: async (name) => (store ? dropView(store, name) : undefined),
  }
}
