import { CONTENT } from '@cwmis/core/subject/fixtures/content.ts'
import { CASE, CHILD, entryOf } from '@cwmis/core/subject/fixtures/entries.ts'
import { whenOfDate } from '@cwmis/core/time/instant.ts'
import { axisOf } from '@cwmis/core/timeline/axis.ts'
import { type LifeLine, lifeLines } from '@cwmis/core/timeline/life.ts'
import { caseSpans, livingSpans } from '@cwmis/core/timeline/spans.ts'
import { expect, test } from 'vitest'
import { byYear, filtered, filterOf, lastRecorded, newSince, searchOf } from './filter.ts'
import { caseBars, livingBars, marksOf } from './marks.ts'

const NOW = '2026-03-10T09:00:00.000Z'
const ALL = { on: null, only: null, decisions: false, automatic: false }

function life(): readonly LifeLine[] {
  const told = (id: string, on: string) =>
    entryOf({
      kind: 'child-described',
      id,
      subject: CHILD,
      on,
      open: { livingArrangement: 'mother' },
    })
  return lifeLines(CONTENT, [
    {
      subject: CHILD,
      entries: [told('a', '2019-02-02T08:00:00.000Z'), told('b', '2024-05-01T08:00:00.000Z')],
    },
    {
      subject: CASE,
      entries: [
        entryOf({ kind: 'case-opened', id: 'c', on: '2024-05-02T08:00:00.000Z' }),
        entryOf({ kind: 'visit-recorded', id: 'd', on: whenOfDate('2025-06-01', 'year') }),
        entryOf({ kind: 'owner-changed', id: 'e', by: 'rule:x', on: '2025-07-01T08:00:00.000Z' }),
        entryOf({ kind: 'case-closed', id: 'f', on: '2026-01-01T08:00:00.000Z', by: 'brian' }),
      ],
    },
  ])
}

const ids = (lines: readonly LifeLine[]) => lines.map(({ entry }) => entry.header.id)

test('Should show on the axis every line of the list, in its order, and nothing else', () => {
  for (const filter of [ALL, { ...ALL, automatic: true }, { ...ALL, decisions: true }]) {
    const shown = filtered(life(), filter)
    const listed = byYear(shown).flatMap(([, own]) => ids(own))
    expect(marksOf(axisOf(shown, NOW), shown).map(({ id }) => id)).toEqual(listed)
    expect(listed).toEqual(ids(shown))
  }
})

test('Should draw a time as wide as it is vague, and newer happenings further right', () => {
  const lines = life()
  const marks = new Map(marksOf(axisOf(lines, NOW), lines).map((mark) => [mark.id, mark]))
  expect(marks.get('d')?.width).toBeCloseTo(100 / 8, 0)
  expect(marks.get('c')?.width).toBeLessThan(0.01)
  expect(marks.get('a')?.at).toBeLessThan(marks.get('f')?.at ?? 0)
})

test('Should draw one bar for each span that the lists tell', () => {
  const lines = life()
  const axis = axisOf(lines, NOW)
  const living = livingBars(axis, livingSpans(CONTENT, lines), NOW)
  expect(living.map(({ key, open }) => [key, open])).toEqual([
    ['a', false],
    ['b', true],
  ])
  expect(caseBars(axis, caseSpans(CONTENT, lines), NOW)).toHaveLength(1)
})

test('Should leave out what rules added unless asked, and show decisions or one file alone', () => {
  expect(ids(filtered(life(), ALL))).toEqual(['f', 'd', 'c', 'b', 'a'])
  expect(ids(filtered(life(), { ...ALL, automatic: true }))).toContain('e')
  expect(ids(filtered(life(), { ...ALL, decisions: true }))).toEqual(['f'])
  expect(ids(filtered(life(), { ...ALL, only: CHILD.id }))).toEqual(['b', 'a'])
})

test('Should keep a filter in the address and take nothing else from it', () => {
  const filter = { on: '2024-05-03', only: CASE.id, decisions: true, automatic: true }
  expect(filterOf(searchOf(filter))).toEqual(filter)
  expect(searchOf(ALL)).toBe('')
  expect(filterOf('?on=yesterday')).toEqual(ALL)
})

test('Should call new what others recorded since, wherever on the line it stands', () => {
  const lines = life()
  const upTo = lastRecorded(lines.filter(({ entry }) => entry.header.id !== 'f'))
  expect(upTo).toBe('2025-07-01T09:00:00.000Z')
  expect(ids(newSince(lines, upTo, 'amina'))).toEqual(['f'])
  expect(newSince(lines, upTo, 'brian')).toEqual([])
  expect(newSince(lines, null, 'amina')).toEqual([])
})
