import type { EdgeMeaning, MapNode, NodeSort } from './graph.ts'
import type { MapShelf } from './shelf.ts'

/** A definition names something: one of these sorts is meant. `loose` names may stand for what is no part of the Map. */
export interface Named {
  readonly by: string
  readonly name: string
  readonly sorts: readonly NodeSort[]
  readonly means: EdgeMeaning
  readonly loose?: boolean
}

/** Finds what a name stands for; null where it stands for nothing. A system goes by several names, a variant of a form (`F06-H`) is that form. */
export function resolver(
  nodes: ReadonlyMap<string, MapNode>,
  { systems }: MapShelf,
): (named: Pick<Named, 'name' | 'sorts'>) => string | null {
  const systemOf = new Map(
    systems.flatMap(({ code, names }) => [code, ...names].map((name) => [fold(name), code])),
  )
  return ({ name, sorts }) => {
    for (const sort of sorts) {
      const key = `${sort}:${meant(sort, name, systemOf)}`
      if (nodes.has(key)) return key
    }
    return null
  }
}

function meant(sort: NodeSort, name: string, systemOf: ReadonlyMap<string, string>): string {
  if (sort === 'system') return systemOf.get(fold(name)) ?? name
  return sort === 'form' ? (name.split('-')[0] ?? name) : name
}

function fold(name: string): string {
  return name.toLowerCase()
}
