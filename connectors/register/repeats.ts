import type { Reason, RegisterRow } from './columns.ts'
import { fold } from './places.ts'

/**
 * Remembers what a file said before: rows, serials and named children. Three short keys a row,
 * so a hundred thousand rows stay within some tens of megabytes.
 */
export class Repeats {
  readonly #identities = new Set<string>()
  readonly #serials = new Set<string>()
  readonly #children = new Set<string>()

  /** The reasons this row earns from what came before it in the same file; remembers it. */
  see(row: RegisterRow, identity: string): readonly Reason[] {
    const key = identity.slice(0, 24)
    if (this.#identities.has(key)) return [{ column: 'row', code: 'row-repeated' }]
    this.#identities.add(key)
    return [...this.#serial(row), ...this.#child(row)]
  }

  #serial(row: RegisterRow): readonly Reason[] {
    if (row.serial === '') return []
    if (this.#serials.has(row.serial)) return [{ column: 'serial', code: 'serial-used-before' }]
    this.#serials.add(row.serial)
    return []
  }

  #child(row: RegisterRow): readonly Reason[] {
    const names = row.child_names
      .split(';')
      .map((name) => name.toLowerCase().split(/\s+/).filter(Boolean).sort().join(' '))
    const keys = names
      .filter((name) => name !== '')
      .map((name) => `${name}|${fold(row.village)}|${fold(row.district)}`)
    const known = keys.some((key) => this.#children.has(key))
    for (const key of keys) this.#children.add(key)
    return known ? [{ column: 'child_names', code: 'child-named-before' }] : []
  }
}
