import type { Content } from '@cwmis/core/content.ts'
import { gapsOf } from '@cwmis/core/map/gaps.ts'
import { type MapGraph, mapOf } from '@cwmis/core/map/graph.ts'
import { keyOf } from '@cwmis/core/map/named.ts'
import type { MapShelf } from '@cwmis/core/map/shelf.ts'
import { newestForms } from '@cwmis/core/map/tools.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTENT } from './content.ts'
import { MAP_SHELF } from './map.ts'
import { CASEWORK_NEEDS } from './needs/casework.ts'

/** The practice with some of its definitions taken away. */
const someOfIt = fc
  .record({
    forms: fc.subarray([...CONTENT.forms]),
    handoffs: fc.subarray([...CONTENT.handoffs]),
    needs: fc.subarray([...MAP_SHELF.needs]),
    sheets: fc.subarray([...MAP_SHELF.sheets]),
    systems: fc.subarray([...MAP_SHELF.systems]),
  })
  .map(({ forms, handoffs, ...known }) => ({
    content: { ...CONTENT, forms, handoffs },
    shelf: { ...MAP_SHELF, ...known },
  }))

function gapKeys(content: Content, shelf: MapShelf): readonly string[] {
  return gapsOf(content, shelf, mapOf(content, shelf)).map(({ sort, about }) => `${sort} ${about}`)
}

/** Edges that stand on one side only, or lead to what is not on the Map. */
function oneSided({ nodes, from, to }: MapGraph): readonly string[] {
  const there = [...from.values()].flat()
  const back = [...to.values()].flat()
  return [
    ...there.filter((edge) => !to.get(edge.to)?.includes(edge)),
    ...back.filter((edge) => !from.get(edge.from)?.includes(edge)),
    ...there.filter((edge) => !nodes.has(edge.from) || !nodes.has(edge.to)),
  ].map((edge) => `${edge.from} ${edge.to}`)
}

describe('the Map', () => {
  test('every line is there both ways and between things that stand, whatever is defined', () => {
    fc.assert(
      fc.property(someOfIt, ({ content, shelf }) => {
        expect(oneSided(mapOf(content, shelf))).toEqual([])
      }),
      { numRuns: 30 },
    )
    const whole = mapOf(CONTENT, MAP_SHELF)
    const broken = { ...whole, to: new Map([...whole.to].slice(1)) }
    expect(oneSided(broken).length).toBeGreaterThan(0)
  })

  test('a need leads to its fields, and the field back to the need', () => {
    const { from, to } = mapOf(CONTENT, MAP_SHELF)
    const served = from.get(keyOf('need', 'n02')) ?? []
    expect(served.map((edge) => edge.to)).toContain('field:F01.concernCodes')
    const back = to.get('field:F01.concernCodes') ?? []
    expect(back.map((edge) => edge.from)).toContain('need:n02')
  })
})

test('the law leads to what rests on it and a tool in use to our questions, and each of them back', () => {
  const { from, to } = mapOf(CONTENT, MAP_SHELF)
  const rests = (from.get(keyOf('law', 'T1')) ?? []).map((edge) => edge.to)
  expect(rests).toEqual(['clock:restricted-24h', 'clock:restricted-24h-report', 'form:F17'])
  expect((to.get('clock:restricted-24h') ?? []).map((edge) => edge.from)).toContain('law:T1')
  const crossed = (from.get(keyOf('tool', 'ovcmis-007a')) ?? []).map((edge) => edge.to)
  expect(crossed).toContain('field:F16B.headAge')
  expect((to.get('field:F16B.headAge') ?? []).map((edge) => edge.from)).toContain(
    'tool:ovcmis-007a',
  )
  expect((to.get('field:F27.services') ?? []).map((edge) => edge.from)).toContain('service:shelter')
})

test('a rule of the practice leads to what it judges, the law to the rules that keep it, and each of them back', () => {
  const { nodes, from, to } = mapOf(CONTENT, MAP_SHELF)
  for (const { name } of CONTENT.rules) expect(nodes.has(keyOf('rule', name))).toBe(true)
  const judged = (from.get('rule:no-mediation') ?? []).map((edge) => edge.to)
  expect(judged).toEqual(['form:F06', 'field:F06.serviceCodes'])
  expect((to.get('form:F06') ?? []).map((edge) => edge.from)).toContain('rule:no-mediation')
  const kept = (from.get(keyOf('law', 'L13')) ?? []).map((edge) => edge.to)
  expect(kept).toContain('rule:no-mediation')
  expect((to.get('rule:no-mediation') ?? []).map((edge) => edge.from)).toContain('law:L13')
  const without = { ...CONTENT, rules: CONTENT.rules.filter(({ name }) => name !== 'no-mediation') }
  expect(gapKeys(without, MAP_SHELF)).toContain('lost law:L13')
})

describe('what is missing', () => {
  test('a form taken away: whoever names its questions names nothing', () => {
    const graph = mapOf(CONTENT, MAP_SHELF)
    const codes = newestForms(CONTENT).map(({ code }) => code)
    fc.assert(
      fc.property(fc.constantFrom(...codes), (gone) => {
        const less = { ...CONTENT, forms: CONTENT.forms.filter(({ code }) => code !== gone) }
        const lost = new Set(mapOf(less, MAP_SHELF).lost.map(({ by }) => by))
        const questions = [...graph.nodes.keys()].filter((key) => key.startsWith(`field:${gone}.`))
        const namers = questions
          .flatMap((key) => graph.to.get(key) ?? [])
          .filter(({ means }) => means !== 'asks' && means !== 'chosen')
        expect(namers.filter(({ from }) => !lost.has(from))).toEqual([])
      }),
    )
  })

  test('what served a need taken away: the need is a gap', () => {
    const bare = { ...CONTENT, forms: [], handoffs: [] }
    fc.assert(
      fc.property(fc.constantFrom(...MAP_SHELF.needs), ({ code, indicators }) => {
        const sheets = MAP_SHELF.sheets.filter((sheet) => !indicators.includes(sheet.code))
        expect(gapKeys(CONTENT, MAP_SHELF)).not.toContain(`need need:${code}`)
        expect(gapKeys(bare, { ...MAP_SHELF, sheets })).toContain(`need need:${code}`)
      }),
    )
  })

  test('a number without its forms has no source, a question without its numbers has no use', () => {
    const withoutForms = { ...CONTENT, forms: [] }
    expect(gapKeys(CONTENT, MAP_SHELF)).not.toContain('indicator indicator:CM15')
    expect(gapKeys(withoutForms, MAP_SHELF)).toContain('indicator indicator:CM15')
    const nothing = { ...MAP_SHELF, sheets: [], needs: [], tools: [] }
    expect(gapKeys(CONTENT, MAP_SHELF)).not.toContain('field field:F11.childFeedback')
    expect(gapKeys(CONTENT, nothing)).toContain('field field:F11.childFeedback')
  })

  test('a hand-off that asks for no answer is one', () => {
    const [first, ...others] = CONTENT.handoffs
    if (first === undefined) throw new Error('no hand-offs')
    const silent = { ...CONTENT, handoffs: [{ ...first, feedback: false }, ...others] }
    expect(gapKeys(silent, MAP_SHELF)).toContain(`handoff handoff:${first.code}`)
  })

  test('what running a case needs is named question by question; without it they are gaps again', () => {
    const { lost } = mapOf(CONTENT, MAP_SHELF)
    const own = new Set(CASEWORK_NEEDS.map(({ code }) => keyOf('need', code)))
    expect(lost.filter(({ by }) => own.has(by))).toEqual([])
    const needs = MAP_SHELF.needs.filter((need) => !CASEWORK_NEEDS.includes(need))
    const before = gapKeys(CONTENT, { ...MAP_SHELF, needs })
    const after = gapKeys(CONTENT, MAP_SHELF)
    expect(after.filter((gap) => !before.includes(gap))).toEqual([])
    expect(before).toContain('field field:F02.pregnant')
    expect(after).toContain('field field:F02.pregnant')
    expect(before).toContain('field field:F20C.purposes.basis')
    expect(after).not.toContain('field field:F20C.purposes.basis')
    const [first, ...others] = CASEWORK_NEEDS
    if (first === undefined) throw new Error('no needs of casework')
    const astray = { ...first, sections: ['F02.nowhere'] }
    const named = mapOf(CONTENT, { ...MAP_SHELF, needs: [astray, ...others] }).lost
    expect(named).toContainEqual({ by: keyOf('need', first.code), name: 'F02.nowhere' })
  })
})
