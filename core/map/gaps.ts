import type { Content } from '../content.ts'
import type { MapGraph } from './graph.ts'
import { keyOf } from './named.ts'
import type { MapShelf } from './shelf.ts'
import { newestForms, questionsAsked } from './tools.ts'

/** *need*: nothing serves it · *field*: nobody needs it · *handoff*: no answer is expected · *indicator*: it has no source · *lost*: a definition names what does not stand. */
export const GAP_SORTS = ['need', 'field', 'handoff', 'indicator', 'lost'] as const
export type GapSort = (typeof GAP_SORTS)[number]

/** Something missing. `about` is the key on the Map; a lost name is told beside it. */
export interface Gap {
  readonly sort: GapSort
  readonly about: string
  readonly name: string | null
}

/** Sources that are the machine itself: they are on no form. */
const OWN_SOURCES = ['clocks', 'register', 'audit', 'matching', 'references', 'all']

/** Everything that is missing, in the order of the sorts. */
export function gapsOf(content: Content, shelf: MapShelf, graph: MapGraph): readonly Gap[] {
  const needs = shelf.needs.map(({ code }) => keyOf('need', code))
  return [
    ...needs.filter((key) => !graph.from.has(key)).map((about) => gap('need', about)),
    ...unneeded(content, graph).map((about) => gap('field', about)),
    ...content.handoffs
      .filter(({ feedback }) => !feedback)
      .map(({ code }) => gap('handoff', keyOf('handoff', code))),
    ...shelf.sheets
      .filter(({ tools }) => tools.every((tool) => !OWN_SOURCES.includes(tool)))
      .map(({ code }) => keyOf('indicator', code))
      .filter((key) => !graph.from.has(key))
      .map((about) => gap('indicator', about)),
    ...graph.lost.map(({ by, name }) => gap('lost', by, name)),
  ]
}

/** Questions no need, number, hand-off or tool of today names, and no rule looks at; whoever names a table means its columns. */
function unneeded(content: Content, graph: MapGraph): readonly string[] {
  return newestForms(content)
    .flatMap(questionsAsked)
    .filter(({ at }) => !isNeeded(at, graph) && !isNeeded(tableOf(at), graph))
    .map(({ at }) => keyOf('field', at))
}

function isNeeded(at: string, { to, ruled }: MapGraph): boolean {
  const edges = to.get(keyOf('field', at)) ?? []
  return ruled.has(at) || edges.some(({ means }) => !['asks', 'chosen'].includes(means))
}

/** `F05.actions` of `F05.actions.due`; a question outside tables is its own. */
function tableOf(at: string): string {
  return at.split('.').slice(0, 2).join('.')
}

function gap(sort: GapSort, about: string, name: string | null = null): Gap {
  return { sort, about, name }
}
