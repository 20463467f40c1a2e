import type { Content } from '@cwmis/core/content.ts'
import type { MapShelf } from '@cwmis/core/map/shelf.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import type { Say } from './map-names.ts'

/** The tables there are, in their order: message `map.table.NAME`. */
export const MAP_TABLES = [
  'needs',
  'numbers',
  'questions',
  'flows',
  'gaps',
  'systems',
  'services',
  'law',
  'rules',
  'crosswalk',
] as const
type TableName = (typeof MAP_TABLES)[number] | 'remarks'

/** One table of the Map in words, heads first. */
export interface MapTable {
  readonly name: TableName
  readonly rows: readonly (readonly string[])[]
}

/** What a table is made of. */
export interface Making {
  readonly content: Content
  readonly shelf: MapShelf
  readonly say: Say
}

/** A table with its heads in words. */
export function table(
  say: Say,
  name: TableName,
  { heads, rows }: { heads: readonly string[]; rows: readonly (readonly string[])[] },
): MapTable {
  return { name, rows: [heads.map((head) => say(`map.head.${head}`)), ...rows] }
}

/** How sure a piece is and where it comes from, in words. */
export function trust(say: Say, { state, basis, source }: Provenance): string {
  return `${say(`map.state.${state}`)}. ${say(`map.basis.${basis}`)}: ${source}`
}
