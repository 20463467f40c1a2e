import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { contentGaps } from '../lint/handoffs.ts'
import { filled, leaks, travels } from './fixtures/canaries.ts'
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
  const lines = HANDOFFS.flatMap((row) => travels(row, CONTENT))
  const said = new Set(lines.map((line) => line.split(' = ')[1] ?? ''))
  expect([...closed, ...sealed].filter((one) => said.has(one))).toEqual([])
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
  const waiting = contentGaps(CONTENT).filter(({ why }) => why !== 'sealed')
  expect(waiting).toEqual([])
  const [h04, ...others] = HANDOFFS.filter(({ code }) =>
    ['h04', 'h11', 'h14', 'h54'].includes(code),
  )
  expect(others).toHaveLength(3)
  if (h04 === undefined) throw new Error('no row h04')
  const formless = contentGaps({ handoffs: [{ ...h04, forms: [] }], forms: CONTENT.forms })
  expect(formless.map(({ path }) => path)).toEqual(h04.content)
})
