import type { Content } from '@cwmis/core/content.ts'
import { betweenWhom } from '@cwmis/core/map/between.ts'
import type { MapNode } from '@cwmis/core/map/graph.ts'
import { newestForms, questionsOf } from '@cwmis/core/map/tools.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { ruleDoes, sealedWords } from '@cwmis/practice/map-names.ts'
import { t } from '../../words/t.ts'

/** A message key and what stands behind it, in words. */
type Fact = readonly [head: string, words: string]

/** What is known of a thing on the Map beside its lines. */
export function factsOf(node: MapNode, content: Content): readonly Fact[] {
  switch (node.sort) {
    case 'need':
      return needFacts(node.code)
    case 'indicator':
      return numberFacts(node.code)
    case 'field':
      return questionFacts(node.code, content)
    case 'handoff':
      return handoffFacts(node.code, content)
    case 'system':
      return systemFacts(node.code)
    case 'form':
      return []
    case 'tool':
      return toolFacts(node.code)
    case 'service':
      return serviceFacts(node.code)
    case 'law':
      return lawFacts(node.code)
    case 'clock':
      return clockFacts(node.code, content)
    case 'rule':
      return ruleFacts(node.code, content)
  }
}

/** Where a thing comes from and how sure it is; of a question, its tool. */
export function trustOf({ sort, code }: MapNode, content: Content): Provenance | null {
  const { needs, sheets, systems, tools, services, law } = MAP_SHELF
  const shelves = {
    need: needs,
    indicator: sheets,
    system: systems,
    handoff: content.handoffs,
    form: newestForms(content),
    field: newestForms(content),
    tool: tools,
    service: services,
    law,
    clock: content.clocks.map(({ name: code, provenance }) => ({ code, provenance })),
    rule: content.rules.map(({ name: code, provenance }) => ({ code, provenance })),
  }
  const name = sort === 'field' ? code.split('.')[0] : code
  return shelves[sort].find((piece) => piece.code === name)?.provenance ?? null
}

function needFacts(code: string): readonly Fact[] {
  const roles = MAP_SHELF.needs.find((need) => need.code === code)?.roles ?? []
  return [
    ['screens.map.roles', roles.map((role) => t(`roles.${role}`)).join(', ')],
    ['map.head.sees', t(`needs.${code}.sees`)],
    ['map.head.when', t(`needs.${code}.when`)],
  ]
}

function numberFacts(code: string): readonly Fact[] {
  const sheet = MAP_SHELF.sheets.find((one) => one.code === code)
  if (sheet === undefined) return []
  const { share, outside, follows, unit, sort, area, rhythms, apart, users } = sheet
  const list = (kind: string, codes: readonly string[]): string =>
    codes.map((one) => t(`map.${kind}.${one}`)).join(', ')
  return [
    ['map.head.numerator', t(`indicators.${code}.numerator`)],
    ...(share ? [['map.head.denominator', t(`indicators.${code}.denominator`)] as const] : []),
    ['map.head.unit', t(`map.unit.${unit}`)],
    ['map.head.sort', t(`map.sort.${sort}`)],
    ['map.head.apart', list('apart', apart)],
    ['map.head.rhythm', list('rhythm', rhythms)],
    ['map.head.area', t(`map.area.${String(area)}`)],
    ['map.head.users', list('user', users)],
    ['map.head.bias', t(`indicators.${code}.bias`)],
    ...(outside ? [['map.head.outside', t(`indicators.${code}.outside`)] as const] : []),
    [
      'map.head.counted',
      follows.map((why) => t(`map.follows.${why}`)).join(' ') || t('map.counted'),
    ],
  ]
}

function questionFacts(code: string, content: Content): readonly Fact[] {
  const found = newestForms(content)
    .flatMap(questionsOf)
    .find(({ at }) => at === code)
  if (found === undefined) return []
  const { sensitivity, compartment } = found.field
  return [
    ['map.head.sensitivity', sensitivity],
    ['map.head.compartment', compartment],
  ]
}

function handoffFacts(code: string, { handoffs }: Content): readonly Fact[] {
  const words = (keys: readonly string[]): string => keys.map((key) => t(key)).join(', ')
  return betweenWhom(handoffs)
    .filter((line) => line.code === code)
    .flatMap(({ from, to, answerWithin }): readonly Fact[] => [
      ['map.head.from', words(from)],
      ['map.head.to', words(to)],
      [
        'map.head.answer',
        answerWithin === null ? '–' : t('screens.map.hours', { hours: answerWithin }),
      ],
      ...sealedWords(
        handoffs.find((row) => row.code === code),
        t,
      ),
    ])
}

function systemFacts(code: string): readonly Fact[] {
  const system = MAP_SHELF.systems.find((one) => one.code === code)
  if (system === undefined) return []
  return [
    ...['owner', 'now', 'later', 'cutover'].map(
      (word): Fact => [`map.head.${word}`, t(`systems.${code}.${word}`)],
    ),
    ['map.head.mode', system.modes.map((mode) => t(`map.mode.${mode}`)).join(', ')],
    ['map.head.fate', t(`map.fate.${system.fate}`)],
  ]
}

function toolFacts(code: string): readonly Fact[] {
  const tool = MAP_SHELF.tools.find((one) => one.code === code)
  if (tool === undefined) return []
  return [
    ['map.head.owner', t(`crosswalk.${code}.owner`)],
    ['map.head.layout', t(`map.layout.${tool.layout}`)],
  ]
}

function serviceFacts(code: string): readonly Fact[] {
  const service = MAP_SHELF.services.find((one) => one.code === code)
  if (service === undefined) return []
  return [['map.head.area', t(`map.area.${String(service.area)}`)]]
}

function lawFacts(code: string): readonly Fact[] {
  const citation = MAP_SHELF.law.find((one) => one.code === code)
  if (citation === undefined) return []
  const { act, edition, section, sort, provenance } = citation
  return [
    ['map.head.act', t(`acts.${act}`)],
    ['map.head.edition', edition],
    ['map.head.section', section ?? t('map.unknown')],
    ...(sort === 'rule' ? [['map.head.must', t(`law.${code}.must`)] as const] : []),
    ['map.head.valid', provenance.from],
  ]
}

function clockFacts(name: string, { clocks }: Content): readonly Fact[] {
  const clock = clocks.find((one) => one.name === name)
  if (clock === undefined) return []
  const limits = clock.limits.map(({ amount, unit }) => t(`map.amount.${unit}`, { amount }))
  return [
    ['map.head.kind', t(`map.clock.${clock.sort}`)],
    ['map.head.limit', [...new Set(limits)].join(', ')],
  ]
}

function ruleFacts(name: string, content: Content): readonly Fact[] {
  const rule = content.rules.find((one) => one.name === name)
  if (rule === undefined) return []
  return [
    ['map.head.kind', t(`map.rule.${ruleDoes(content, rule)}`)],
    ['map.head.about-kinds', rule.kinds.map((kind) => t(`kinds.${kind}.title`)).join(', ')],
  ]
}
