import type { EdgeMeaning, MapNode, NodeSort } from './graph.ts'
import type { MapShelf } from './shelf.ts'

/** A definition names something: one of these sorts is meant. `loose` names may stand for what is no part of the Map. */
export interface Named {
  readonly by: string
  readonly name: string
  /** Other names it may go by: a question of several forms. */
  readonly or?: readonly string[]
  readonly sorts: readonly NodeSort[]
  readonly means: EdgeMeaning
  readonly loose?: boolean
}

/** Finds what a name stands for; null where it stands for nothing. A system goes by several names, a variant of a form (`F06-H`) without a definition of its own is that form. */
export function resolver(
  nodes: ReadonlyMap<string, MapNode>,
  { systems }: MapShelf,
): (named: Pick<Named, 'name' | 'or' | 'sorts'>) => string | null {
  const systemOf = new Map(
    systems.flatMap(({ code, names }) => [code, ...names].map((name) => [fold(name), code])),
  )
  return ({ name, or = [], sorts }) => {
    const keys = [name, ...or].flatMap((one) =>
      sorts.flatMap((sort) => meant(sort, one, systemOf).map((code) => `${sort}:${code}`)),
    )
    return keys.find((key) => nodes.has(key)) ?? null
  }
}

function meant(
  sort: NodeSort,
  name: string,
  systemOf: ReadonlyMap<string, string>,
): readonly string[] {
  if (sort === 'system') return [systemOf.get(fold(name)) ?? name]
  return sort === 'form' ? [name, name.split('-')[0] ?? name] : [name]
}

function fold(name: string): string {
  return name.toLowerCase()
}
