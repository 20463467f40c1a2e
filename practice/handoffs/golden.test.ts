import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BY_HAND, type HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { mapMessages } from '../languages/en-map.ts'
import { contentGaps, handoffProblems } from '../lint/handoffs.ts'
import { filled, leaks, toReceiver, travels } from './fixtures/canaries.ts'
import { HANDOFFS } from './index.ts'

function fileOf({ code }: HandoffDefinition): string {
  return fileURLToPath(new URL(`golden/${code}.txt`, import.meta.url))
}

function goldenOf(row: HandoffDefinition): readonly string[] {
  const file = fileOf(row)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : ['(none)']
}

test.each(HANDOFFS)('$code carries what its golden file holds and nothing more', async (row) => {
  const now = travels(row, CONTENT)
  if (leaks(goldenOf(row), now).length > 0) {
    await expect(`${now.join('\n')}\n`).toMatchFileSnapshot(fileOf(row))
  }
})

test('no code that has a compartment travels, nor anything of a sealed question', () => {
  const closed = CONTENT.codeLists.flatMap(({ codes }) =>
    codes.filter(({ compartment = 'open' }) => compartment !== 'open').map(({ code }) => code),
  )
  expect(closed).toContain('SX.01')
  const sealed = CONTENT.forms.flatMap((form) =>
    form.sections
      .flatMap((section) => section.fields)
      .filter(({ compartment }) => compartment !== 'open')
      .map(({ id }) => `canary:${form.code}.${id}:`),
  )
  const saidIn = (lines: readonly string[]) => new Set(lines.map((line) => line.split(' = ')[1]))
  const toAll = saidIn(HANDOFFS.flatMap((row) => toReceiver(row, CONTENT)))
  expect([...closed, ...sealed].filter((one) => toAll.has(one))).toEqual([])
  const toSome = HANDOFFS.flatMap((row) => row.to.map((role) => toReceiver(row, CONTENT, role)))
  const opened = saidIn(toSome.flat())
  expect(closed.filter((one) => opened.has(one))).toEqual([])
  expect(sealed.filter((one) => opened.has(one)).length).toBeGreaterThan(20)
})

test('a sealed answer goes to the receivers its row opens it to and to nobody else', () => {
  const h03 = HANDOFFS.find(({ code }) => code === 'h03')
  if (h03 === undefined) throw new Error('no row h03')
  const canary = 'safeToCall = canary:F01.safeToCall:'
  expect(toReceiver(h03, CONTENT, 'PSWO')).toContain(canary)
  for (const other of ['DAC', 'CDO', 'LC1']) {
    expect(toReceiver(h03, CONTENT, other)).not.toContain(canary)
  }
  const { opened: _opened, ...closed } = h03
  expect(toReceiver(closed, CONTENT, 'PSWO')).not.toContain(canary)
})

describe('what a row says of its sealed questions is held', () => {
  const problemsOf = (code: string, change: Partial<HandoffDefinition>) =>
    handoffProblems({
      ...CONTENT,
      handoffs: HANDOFFS.map((row) => (row.code === code ? { ...row, ...change } : row)),
    })

  test('opened to whoever may not read it, or gets nothing by it; of what it does not carry', () => {
    const opened = [{ paths: ['safeToCall', 'narrative2'], to: ['DAC', 'LC1'] }]
    expect(problemsOf('h03', { opened })).toEqual([
      'h03 opens narrative2, which it does not carry',
      'h03 opens to LC1, who gets nothing by it',
      'h03 opens safeToCall to DAC, who may not read REP',
    ])
  })

  test('a receiver of whom nothing is said is a gap', () => {
    const h44 = HANDOFFS.filter(({ code }) => code === 'h44').map(
      ({ opened: _gone, ...row }) => row,
    )
    expect(contentGaps({ handoffs: h44, forms: CONTENT.forms })).toEqual([
      { handoff: 'h44', path: 'employer', why: 'sealed' },
    ])
  })

  test('whatever goes by hand alone has its reason in words and its source', () => {
    const said = HANDOFFS.flatMap(({ byHand = [] }) => byHand)
    expect(said.filter(({ source }) => source.length < 20)).toEqual([])
    const words = BY_HAND.map((why) => mapMessages[`handoffs.by-hand.${why}`])
    expect(words.filter((text) => text === undefined)).toEqual([])
    expect(BY_HAND.filter((why) => !said.some((one) => one.why === why))).toEqual([])
  })
})

describe('a leak is caught', () => {
  const row = HANDOFFS.find(({ code }) => code === 'h12')
  if (row === undefined) throw new Error('no row h12')

  test('a question more than the row names', () => {
    const leaking = { ...row, content: [...row.content, 'reason'] }
    expect(leaks(goldenOf(row), travels(leaking, CONTENT))).toEqual([
      'more: reason = canary:F06.reason:',
    ])
  })

  test('the child’s name where a row carries counts', () => {
    const [figures] = HANDOFFS.filter(({ about }) => about === 'figures')
    if (figures === undefined) throw new Error('no row of figures')
    const named = travels({ ...figures, about: 'child' }, CONTENT)
    expect(leaks(goldenOf(figures), named)).toContain('more: childName = canary:core.childName:')
  })

  test('a question laid open that was sealed', () => {
    const [form] = CONTENT.forms.filter(({ code }) => code === 'F01')
    if (form === undefined) throw new Error('no form F01')
    const h01 = HANDOFFS.filter(({ code }) => code === 'h01')
    const opened = {
      ...form,
      version: 99,
      sections: form.sections.map((section) => ({
        ...section,
        fields: section.fields.map((field) => ({ ...field, compartment: 'open' as const })),
      })),
    }
    const shelf = { ...CONTENT, forms: [...CONTENT.forms, opened] }
    for (const one of h01) {
      expect(leaks(goldenOf(one), travels(one, shelf))).toEqual([])
      const careless = { ...one, content: [...one.content, 'reporterPhone'] }
      expect(leaks(goldenOf(one), travels(careless, shelf))).toContain(
        'more: reporterPhone = canary:F01.reporterPhone:',
      )
    }
  })

  test('an answer that no longer travels', () => {
    const [, ...fewer] = row.content
    expect(leaks(goldenOf(row), travels({ ...row, content: fewer }, CONTENT))).toEqual([
      'less: incidentFacts = canary:F06.incidentFacts:',
    ])
  })

  test('the canaries are there to be seen: one in every question', () => {
    const form = CONTENT.forms.find(({ code }) => code === 'F06')
    if (form === undefined) throw new Error('no form F06')
    const text = JSON.stringify(filled(form, CONTENT.codeLists))
    const fields = form.sections.flatMap((section) => section.fields)
    expect(fields.filter(({ id }) => !text.includes(`F06.${id}`))).toEqual([])
  })
})

test('every row whose content is said as questions carries them: none waits for a form or a question', () => {
  expect(contentGaps(CONTENT)).toEqual([])
  const [h04, ...others] = HANDOFFS.filter(({ code }) =>
    ['h04', 'h11', 'h14', 'h54'].includes(code),
  )
  expect(others).toHaveLength(3)
  if (h04 === undefined) throw new Error('no row h04')
  const formless = contentGaps({ handoffs: [{ ...h04, forms: [] }], forms: CONTENT.forms })
  expect(formless.map(({ path }) => path)).toEqual(h04.content)
})
