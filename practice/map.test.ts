import { BY_HAND } from '@cwmis/core/handoff/definition.ts'
import { FOLLOWS, SHEET_RHYTHMS, SHEET_SORTS, SHEET_UNITS } from '@cwmis/core/indicator/sheet.ts'
import { CROSSINGS } from '@cwmis/core/map/crosswalk.ts'
import { GAP_SORTS } from '@cwmis/core/map/gaps.ts'
import { EDGE_MEANINGS, NODE_SORTS } from '@cwmis/core/map/graph.ts'
import { LINK_MODES } from '@cwmis/core/map/system.ts'
import { expect, test } from 'vitest'
import { CONTENT } from './content.ts'
import { messages } from './languages/en.ts'
import { mapMessages } from './languages/en-map.ts'
import { saysForbidden } from './lint/words.ts'
import { MAP_SHELF } from './map.ts'
import { MAP_TABLES } from './map-table.ts'
import { mapTables } from './map-tables.ts'

const { sheets, needs, systems, services, law, tools } = MAP_SHELF
const LABEL = /^(indicators|crosswalk|systems)\.[^.]+\.title$|^map\.|^acts\./

/** Every key the Map may ask for. */
function needed(): readonly string[] {
  return [...ofShelf(), ...ofCodes(), ...spokenByTables()]
}

function ofShelf(): readonly string[] {
  return [
    ...sheets.flatMap(({ code, share, outside, apart, users }) => [
      `indicators.${code}.title`,
      `indicators.${code}.numerator`,
      `indicators.${code}.bias`,
      ...(share ? [`indicators.${code}.denominator`] : []),
      ...(outside ? [`indicators.${code}.outside`] : []),
      ...apart.map((way) => `map.apart.${way}`),
      ...users.map((user) => `map.user.${user}`),
    ]),
    ...needs.flatMap(({ code }) => ['decision', 'sees', 'when'].map((w) => `needs.${code}.${w}`)),
    ...systems.flatMap(({ code, fate }) => [
      ...['title', 'owner', 'now', 'later', 'cutover'].map((word) => `systems.${code}.${word}`),
      `map.fate.${fate}`,
    ]),
    ...law.flatMap(({ code, act, sort }) => [
      `law.${code}.topic`,
      `acts.${act}`,
      ...(sort === 'rule' ? [`law.${code}.must`] : []),
    ]),
    ...tools.flatMap(({ code, layout, lines }) => [
      `crosswalk.${code}.title`,
      `crosswalk.${code}.owner`,
      `map.layout.${layout}`,
      ...lines.flatMap(({ id, crossing }) => [
        `crosswalk.${code}.${id}`,
        ...(crossing === 'dropped' ? [`crosswalk.${code}.${id}.why`] : []),
      ]),
    ]),
  ]
}

function ofCodes(): readonly string[] {
  return [
    ...[1, 2, 3, 4, 5].map((area) => `map.area.${String(area)}`),
    ...FOLLOWS.map((why) => `map.follows.${why}`),
    ...SHEET_UNITS.map((unit) => `map.unit.${unit}`),
    ...SHEET_SORTS.map((sort) => `map.sort.${sort}`),
    ...SHEET_RHYTHMS.map((rhythm) => `map.rhythm.${rhythm}`),
    ...CROSSINGS.map((crossing) => `map.crossing.${crossing}`),
    ...LINK_MODES.map((mode) => `map.mode.${mode}`),
    ...['proposed', 'under review', 'confirmed'].map((state) => `map.state.${state}`),
    ...['sourced', 'recalled', 'proposed', 'verify'].map((basis) => `map.basis.${basis}`),
    ...GAP_SORTS.map((gap) => `map.gap.${gap}`),
    ...NODE_SORTS.flatMap((sort) => [`map.node.${sort}`, `map.nodes.${sort}`]),
    ...EDGE_MEANINGS.flatMap((means) => [`map.leads.${means}`, `map.back.${means}`]),
    ...['yes', 'no', 'withdrawn', 'none'].map((agreed) => `map.agreed.${agreed}`),
    ...['about', 'agreed', 'words', 'by', 'at'].map((head) => `map.head.${head}`),
    ...MAP_SHELF.sectors.map(({ code }) => `sectors.${code}`),
    'map.head.as',
    'map.as.reviewer',
    'map.as.reader',
    'map.file.title',
    'map.file.about',
    'map.table.remarks',
    'map.counted',
    'map.both-ways',
    'map.unknown',
    ...['layout', 'valid', 'kind', 'limit'].map((head) => `map.head.${head}`),
    ...['legal', 'target'].map((sort) => `map.clock.${sort}`),
    ...['refuses', 'doubts', 'both'].map((does) => `map.rule.${does}`),
    ...BY_HAND.map((why) => `handoffs.by-hand.${why}`),
    ...['opened', 'by-hand'].map((head) => `map.head.${head}`),
    ...['hour', 'day', 'month', 'year'].map((unit) => `map.amount.${unit}`),
    ...MAP_TABLES.map((name) => `map.table.${name}`),
  ]
}

/** The keys the tables ask for, as far as they are the Map's own. */
function spokenByTables(): readonly string[] {
  const asked = new Set<string>()
  mapTables(CONTENT, MAP_SHELF, (key) => {
    asked.add(key)
    return key
  })
  return [...asked].filter((key) => key.startsWith('map.'))
}

test('everything the Map says is in the catalogue, once, and nothing else is', () => {
  const asked = new Set(needed())
  const all: Readonly<Record<string, string>> = { ...messages, ...mapMessages }
  expect([...asked].filter((key) => !all[key])).toEqual([])
  expect(Object.keys(mapMessages).filter((key) => !asked.has(key))).toEqual([])
  expect(Object.keys(mapMessages).filter((key) => key in messages)).toEqual([])
})

test('its words are short enough and none is forbidden', () => {
  const long = Object.entries(mapMessages).filter(
    ([key, text]) => LABEL.test(key) && !/^map\.(follows|layout)/.test(key) && text.length > 60,
  )
  expect(long.map(([key]) => key)).toEqual([])
  expect(saysForbidden(mapMessages)).toEqual([])
  const names = sheets.map(({ code }) => wordOf(`indicators.${code}.title`))
  expect(names.filter((name) => name.length > 40)).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('what is named exists: questions, services, clocks, systems', () => {
  const forms = new Map(CONTENT.forms.map(({ code, sections }) => [code, sections]))
  const questions = new Set(
    CONTENT.forms.flatMap(({ code, sections }) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap((field) => [
          `${code}.${field.id}`,
          ...(field.columns ?? []).map((column) => `${code}.${field.id}.${column.id}`),
        ]),
      ),
    ),
  )
  const named = [...sheets, ...needs]
    .flatMap(({ fields }) => fields)
    .concat(tools.flatMap(({ lines }) => lines.flatMap(({ ours }) => ours)))
  const lost = named.filter(
    (one) => one.includes('.') && forms.has(one.split('.')[0] ?? '') && !questions.has(one),
  )
  expect(lost).toEqual([])
  const listed = CONTENT.codeLists.find(({ name }) => name === 'services')?.codes ?? []
  expect(services.map(({ code }) => code)).toEqual(listed.map(({ code }) => code))
  const clocks = new Set(CONTENT.clocks.map(({ name }) => name))
  expect(law.flatMap((line) => line.clocks).filter((clock) => !clocks.has(clock))).toEqual([])
  const standing = new Set([...forms.keys(), ...questions])
  expect(law.flatMap(({ rests }) => rests).filter((one) => !standing.has(one))).toEqual([])
  const known = new Set(systems.map(({ code }) => code))
  expect(tools.flatMap(({ system }) => system ?? []).filter((code) => !known.has(code))).toEqual([])
})

test('nobody has confirmed any of it, and each line says where it comes from', () => {
  const all = [...sheets, ...needs, ...systems, ...services, ...law, ...tools]
  expect(all.filter(({ provenance }) => provenance.source.length <= 10)).toEqual([])
  expect(new Set(all.map(({ provenance }) => provenance.state))).toEqual(new Set(['proposed']))
})

function wordOf(key: string): string {
  return { ...messages, ...mapMessages }[key] ?? key
}
