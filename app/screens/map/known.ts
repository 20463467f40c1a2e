import type { Content } from '@cwmis/core/content.ts'
import { type Gap, gapsOf } from '@cwmis/core/map/gaps.ts'
import { type MapGraph, type MapNode, mapOf } from '@cwmis/core/map/graph.ts'
import { mapMessages } from '@cwmis/practice/languages/en-map.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { nameKey, shortOf } from '@cwmis/practice/map-names.ts'
import { useContent } from '../../hooks/content.ts'
import { addWords, t } from '../../words/t.ts'

// The Map's words come with its screens, not with the first page.
addWords(mapMessages)

/** The Map of the practice in force on this device, with its gaps. */
export interface KnownMap {
  readonly content: Content
  readonly graph: MapGraph
  readonly gaps: readonly Gap[]
}

const made = new WeakMap<Content, KnownMap>()

/** The Map, made once per content. */
export function useMap(): KnownMap {
  const content = useContent()
  const known = made.get(content) ?? makeMap(content)
  made.set(content, known)
  return known
}

function makeMap(content: Content): KnownMap {
  const graph = mapOf(content, MAP_SHELF)
  return { content, graph, gaps: gapsOf(content, MAP_SHELF, graph) }
}

/** A thing on the Map by what people call it: `CP01 Reports received`. */
export function nameOf(node: MapNode): string {
  return [shortOf(node), t(nameKey(node))].filter(Boolean).join(' ')
}

/** The address of its page. */
export function hrefOf({ sort, code }: MapNode): string {
  return `/map/${sort}/${code}`
}

/** Things of one sort, in the order of their codes. */
export function nodesOfSort({ nodes }: MapGraph, sort: string): readonly MapNode[] {
  return [...nodes.values()]
    .filter((node) => node.sort === sort)
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
}
