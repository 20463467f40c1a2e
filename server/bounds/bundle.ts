import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { isBundle, shapeProblem } from '@cwmis/core/entry/shape.ts'

/** A bundle within all bounds; or why it is none, with its id where that much could be read. */
export type ReadBundle =
  | { readonly bundle: Bundle }
  | { readonly bundle: null; readonly id: string | null; readonly problem: string }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Looks at an unknown value of a batch; nothing here asks the database. */
export function readBundle(json: unknown): ReadBundle {
  if (isBundle(json)) return { bundle: json }
  return { bundle: null, id: idOf(json), problem: shapeProblem(json) ?? 'wrong-shape' }
}

function idOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null
  return typeof json.id === 'string' && UUID.test(json.id) ? json.id : null
}
