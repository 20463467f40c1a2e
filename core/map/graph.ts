import type { Content } from '../content.ts'
import { keyOf, saidBeside, saidBySections } from './named.ts'
import { type Named, resolver } from './names.ts'
import { fieldsRuled, saidByRules } from './ruled.ts'
import type { MapShelf } from './shelf.ts'
import { newestForms, questionsOf } from './tools.ts'

/** What the Map shows. */
export const NODE_SORTS = [
  'need',
  'indicator',
  'form',
  'field',
  'handoff',
  'system',
  'tool',
  'service',
  'law',
  'clock',
  'rule',
] as const
export type NodeSort = (typeof NODE_SORTS)[number]

/** One thing on the Map. `key` is `sort:code`, `field:F01.village`. */
export interface MapNode {
  readonly sort: NodeSort
  readonly code: string
  readonly key: string
}

/**
 * *sees*: a need by what serves it · *counts*: a number its sources · *asks*: a form its questions · *carries*: a
 * hand-off what travels · *through*: by which system · *crosses*: an outside system, or a tool in use today, a question
 * of ours · *belongs*: a tool in use to its system · *chosen*: a service in which question · *rests*: on a citation a
 * clock, a rule, a tool or a question · *holds*: a rule the tool it judges and the questions it looks at.
 */
export const EDGE_MEANINGS = [
  'sees',
  'counts',
  'asks',
  'carries',
  'through',
  'crosses',
  'belongs',
  'chosen',
  'rests',
  'holds',
] as const
export type EdgeMeaning = (typeof EDGE_MEANINGS)[number]

/** A line between two things, from the definition that says so. */
export interface MapEdge {
  readonly from: string
  readonly to: string
  readonly means: EdgeMeaning
}

/** The whole Map. Every edge stands in `from` under its beginning and in `to` under its end. */
export interface MapGraph {
  readonly nodes: ReadonlyMap<string, MapNode>
  readonly from: ReadonlyMap<string, readonly MapEdge[]>
  readonly to: ReadonlyMap<string, readonly MapEdge[]>
  /** Names in definitions that stand for nothing (yet): by whom, and what. */
  readonly lost: readonly { readonly by: string; readonly name: string }[]
  /** Questions that a rule, a clock or another question looks at. */
  readonly ruled: ReadonlySet<string>
}

/** The Map of a practice, from its definitions alone. Pure and total: what names nothing is told, not thrown. */
export function mapOf(content: Content, shelf: MapShelf): MapGraph {
  const nodes = nodesOf(content, shelf)
  const said = [
    ...saidByShelf(shelf),
    ...saidBySections(content, shelf),
    ...saidBeside(content, shelf),
    ...saidByHandoffs(content),
    ...saidByForms(content),
    ...saidByRules(content),
  ]
  const named = said.filter(({ by }) => nodes.has(by))
  const find = resolver(nodes, shelf)
  const edges: MapEdge[] = []
  const lost: { by: string; name: string }[] = []
  for (const one of named) {
    const to = find(one)
    if (to === null && !one.loose) lost.push({ by: one.by, name: one.name })
    if (to !== null) edges.push({ from: one.by, to, means: one.means })
  }
  const once = [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()]
  return {
    nodes,
    from: Map.groupBy(once, ({ from }) => from),
    to: Map.groupBy(once, ({ to }) => to),
    lost,
    ruled: fieldsRuled(content),
  }
}

function nodesOf(content: Content, { needs, sheets, systems, tools, services, law }: MapShelf) {
  const forms = newestForms(content)
  const all: readonly (readonly [NodeSort, readonly string[]])[] = [
    ['need', needs.map(({ code }) => code)],
    ['indicator', sheets.map(({ code }) => code)],
    ['form', forms.map(({ code }) => code)],
    ['field', forms.flatMap((form) => questionsOf(form).map(({ at }) => at))],
    ['handoff', content.handoffs.map(({ code }) => code)],
    ['system', systems.map(({ code }) => code)],
    ['tool', tools.map(({ code }) => code)],
    ['service', services.map(({ code }) => code)],
    ['law', law.map(({ code }) => code)],
    ['clock', content.clocks.map(({ name }) => name)],
    ['rule', content.rules.map(({ name }) => name)],
  ]
  return new Map(
    all.flatMap(([sort, codes]) =>
      codes.map((code): [string, MapNode] => {
        const key = keyOf(sort, code)
        return [key, { sort, code, key }]
      }),
    ),
  )
}

function saidByShelf({ needs, sheets, tools }: MapShelf): readonly Named[] {
  return [
    ...needs.flatMap(({ code, fields, indicators, handoffs }) => {
      const says = { by: keyOf('need', code), means: 'sees' } as const
      return [
        ...fields.map((name) => ({ ...says, name, sorts: ['field', 'form'] as const })),
        ...indicators.map((name) => ({ ...says, name, sorts: ['indicator'] as const })),
        ...handoffs.map((name) => ({ ...says, name, sorts: ['handoff'] as const })),
      ]
    }),
    ...sheets.flatMap(({ code, fields, tools: from }) => {
      const says = { by: keyOf('indicator', code), means: 'counts' } as const
      const sorts = ['form', 'system', 'handoff'] as const
      return [
        ...fields.map((name) => ({ ...says, name, sorts: ['field', 'form'] as const })),
        ...from.map((name) => ({ ...says, name, sorts, loose: true })),
      ]
    }),
    ...tools.flatMap(({ system, lines }) =>
      system === null
        ? []
        : lines.flatMap(({ ours }) =>
            ours.map((name) => ({
              by: keyOf('system', system),
              means: 'crosses' as const,
              name,
              sorts: ['field', 'form'] as const,
            })),
          ),
    ),
  ]
}

function saidByHandoffs({ handoffs }: Content): readonly Named[] {
  return handoffs.flatMap(({ code, forms, content, outsideSystem }) => {
    const by = keyOf('handoff', code)
    // Small forms of messages are no tools: what travels of them is the hand-off's own.
    const tools = forms.filter((form) => /^F\d/.test(form))
    const isTooled = tools.length > 0
    const carries = { by, means: 'carries' } as const
    return [
      ...tools.map((name) => ({ ...carries, name, sorts: ['form'] as const })),
      ...content.map((id) => {
        const [name = id, ...or] = forms.map((form) => `${form}.${id}`)
        // Where the tool is a paper of somebody else, its questions are not ours to name.
        return { ...carries, name, or, sorts: ['field'] as const, loose: !isTooled }
      }),
      ...(outsideSystem === null
        ? []
        : [{ by, means: 'through' as const, name: outsideSystem, sorts: ['system'] as const }]),
    ]
  })
}

function saidByForms(content: Content): readonly Named[] {
  return newestForms(content).flatMap((form) =>
    questionsOf(form).map(({ at }) => ({
      by: keyOf('form', form.code),
      means: 'asks' as const,
      name: at,
      sorts: ['field'] as const,
    })),
  )
}
