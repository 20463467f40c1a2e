import { indexContent } from '@cwmis/core/content-index.ts'
import { checkAnswers } from '@cwmis/core/form/check.ts'
import { DAY, isoOf } from '@cwmis/core/time/instant.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { loadPlaces } from '../places/places.ts'
import { exampleHistory } from './history.ts'
import { kindOf } from './parts.ts'
import { plantedIn } from './planted.ts'
import type { Said } from './tale.ts'

const NOW = Date.parse('2026-11-22T12:30:00.000Z')
const WANTED = { seed: 100, children: 1800, now: NOW, places: loadPlaces() }
const STORIES = exampleHistory(WANTED)
const STEPS = STORIES.flatMap(({ steps }) => steps)
const ENTRIES = STEPS.flatMap(({ entries }) => entries)

function problemsOf(entry: Said): readonly string[] {
  const kind = kindOf(entry)
  const form = indexContent(CONTENT).form(kind.form)
  if (form === null) return ['no form']
  const scope = { answers: entry.answers, roots: {}, withheld: new Set<string>(), asOf: isoOf(NOW) }
  const body = { form, kind: kind.kind, lists: CONTENT.codeLists }
  return checkAnswers(body, entry.answers, scope).map(({ field, code }) => `${field} ${code}`)
}

describe('the years of the example', () => {
  test('are six, and hold about 1,800 children, households, twins and cases that came back', () => {
    const planted = plantedIn(STORIES)
    expect(planted.children).toBeGreaterThan(1600)
    expect(planted.children).toBeLessThan(2000)
    expect(planted.twins).toBeGreaterThan(50)
    expect(planted['subjects:case']).toBeGreaterThan((planted['subjects:child'] ?? 0) + 200)
    const first = Math.min(...STEPS.map(({ recordedAt }) => recordedAt))
    expect(NOW - first).toBeGreaterThan(5.8 * 365 * DAY)
    expect(NOW - first).toBeLessThan(6.1 * 365 * DAY)
    expect(Math.max(...STEPS.map(({ recordedAt }) => recordedAt))).toBeLessThanOrEqual(NOW)
  })

  test('tell of one boy six times, each time in other letters, in two districts', () => {
    const boys = STORIES.slice(0, 6).flatMap(({ steps }) => steps)
    const told = boys.flatMap(({ entries }) =>
      entries.filter(({ kind }) => kind === 'child-described'),
    )
    expect(told).toHaveLength(6)
    expect(new Set(told.map(({ subject }) => subject.id)).size).toBe(6)
    expect(new Set(told.map(({ answers }) => JSON.stringify(answers.names))).size).toBe(5)
    const years = boys.map(({ recordedAt }) => new Date(recordedAt).getUTCFullYear())
    expect(new Set(years).size).toBeGreaterThan(4)
    expect(new Set(boys.map(({ by }) => by.district)).size).toBeGreaterThan(1)
  })

  test('answer as the forms ask', () => {
    expect([...new Set(ENTRIES.flatMap(problemsOf))]).toEqual([])
  })
})
