import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import { CASE, CHILD, entryOf, minute, type Said } from '../subject/fixtures/entries.ts'
import { whenOfDate } from '../time/instant.ts'
import { axisOf, placeOn } from './axis.ts'
import { lifeLines } from './life.ts'
import { caseSpans, livingSpans } from './spans.ts'

function written(more: Said, recordedAt?: string): Entry {
  const entry = entryOf({ id: more.kind, ...more })
  return recordedAt ? { ...entry, receipt: { ...entry.receipt, recordedAt } } : entry
}

function lines(entries: readonly Entry[]) {
  const strands = [CHILD, CASE].map((subject) => ({
    subject,
    entries: entries.filter((entry) => entry.header.subject.id === subject.id),
  }))
  return lifeLines(CONTENT, strands)
}

function lives(id: string, on: string, living: string): Entry {
  const open = { livingArrangement: living }
  return written({ kind: 'child-described', id, subject: CHILD, on, open })
}

describe('the lines of a life', () => {
  it('Should put all strands into one list, newest happening first, each entry once', () => {
    const visit = written({ kind: 'visit-recorded', on: '2024-01-01T08:00:00.000Z' })
    const told = lives('told', '2026-01-01T08:00:00.000Z', 'mother')
    const opened = written({ kind: 'case-opened', on: '2019-01-01T08:00:00.000Z' })
    const found = lines([visit, told, opened, visit]).map((line) => line.entry.header.id)
    expect(found).toEqual(['told', 'visit-recorded', 'case-opened'])
  })

  it('Should say who decided, what a rule added, what is covered and what is not known here', () => {
    const found = lines([
      written({ kind: 'case-closed' }),
      written({ kind: 'owner-changed', by: 'rule:transfer' }),
      written({ kind: 'restricted-entry' }),
      written({ kind: 'not-published-yet' }),
      written({ kind: 'visit-recorded' }),
    ])
    expect(Object.fromEntries(found.map((line) => [line.entry.header.id, line.sort]))).toEqual({
      'case-closed': 'decision',
      'owner-changed': 'automatic',
      'restricted-entry': 'restricted',
      'not-published-yet': 'unknown',
      'visit-recorded': 'fact',
    })
  })

  it('Should say how late an entry was recorded, from the latest day it may have happened', () => {
    const dated = (on: Said['on'], at: string) =>
      lines([written({ kind: 'visit-recorded', ...(on ? { on } : {}) }, at)])[0]?.late
    expect(dated('2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z')).toBeNull()
    expect(dated('2026-03-02T09:00:00.000Z', '2026-03-10T09:00:00.000Z')).toBe(8)
    const inMay = whenOfDate('2026-05-15', 'month')
    expect(dated(inMay, '2026-06-05T09:00:00.000Z')).toBeNull()
    expect(dated(inMay, '2026-06-10T09:00:00.000Z')).toBe(10)
    expect(dated(minute('2026-03-02T09:00:00.000Z'), '')).toBeNull()
  })

  it('Should mark what a later entry of the same subject calls misfiled, and count it no more', () => {
    const wrong = lives('wrong', '2025-01-01T08:00:00.000Z', 'street')
    const open = { entry: 'wrong' }
    const found = lines([wrong, written({ kind: 'entry-misfiled', subject: CHILD, open })])
    expect(found.find((line) => line.entry.header.id === 'wrong')?.withdrawn).toBe(true)
    expect(livingSpans(CONTENT, found)).toEqual([])
    const elsewhere = lines([wrong, written({ kind: 'entry-misfiled', subject: CASE, open })])
    expect(elsewhere.find((line) => line.entry.header.id === 'wrong')?.withdrawn).toBe(false)
  })
})

describe('the bands above the list', () => {
  it('Should say with whom the child lived until it was said anew, never joined, unknown as unknown', () => {
    const spans = livingSpans(
      CONTENT,
      lines([
        lives('a', '2019-01-01T08:00:00.000Z', 'mother'),
        lives('b', '2022-01-01T08:00:00.000Z', 'mother'),
        written({
          kind: 'child-described',
          id: 'c',
          subject: CHILD,
          on: '2024-01-01T08:00:00.000Z',
          answers: { livingArrangement: { no: 'NK' } },
        }),
        written({
          kind: 'child-described',
          id: 'd',
          subject: CHILD,
          on: '2025-01-01T08:00:00.000Z',
          answers: { livingArrangement: { elsewhere: true } },
        }),
      ]),
    )
    expect(spans.map(({ entry, told, why }) => [entry, told, why])).toEqual([
      ['a', 'mother', 'said'],
      ['b', 'mother', 'said'],
      ['c', null, 'unknown'],
      ['d', null, 'withheld'],
    ])
    expect(spans[0]?.until?.from).toBe('2022-01-01T08:00:00.000Z')
    expect(spans[3]?.until).toBeNull()
  })

  it('Should draw a case from its opening to its closing, and again when it is reopened', () => {
    const spans = caseSpans(
      CONTENT,
      lines([
        written({ kind: 'case-opened', on: '2020-01-01T08:00:00.000Z' }),
        written({ kind: 'case-closed', on: '2021-01-01T08:00:00.000Z' }),
        written({ kind: 'case-reopened', on: '2023-01-01T08:00:00.000Z' }),
      ]),
    )
    expect(spans.map((span) => [span.from?.from, span.until?.from])).toEqual([
      ['2020-01-01T08:00:00.000Z', '2021-01-01T08:00:00.000Z'],
      ['2023-01-01T08:00:00.000Z', undefined],
    ])
  })

  it('Should not close a case by a refused decision, nor make up when it began', () => {
    const spans = caseSpans(
      CONTENT,
      lines([
        written({ kind: 'visit-recorded', on: '2020-01-01T08:00:00.000Z' }),
        written({ kind: 'case-closed', verdict: 'refused', on: '2021-01-01T08:00:00.000Z' }),
      ]),
    )
    expect(spans).toEqual([{ subject: CASE, from: null, until: null }])
  })

  it('Should span whole years and place every instant between its ends', () => {
    const found = lines([lives('a', '2019-06-01T08:00:00.000Z', 'mother')])
    const axis = axisOf(found, '2021-02-01T08:00:00.000Z')
    expect(axis).toMatchObject({ unit: 'year', years: [2019, 2020, 2021] })
    expect(axis.ticks).toHaveLength(3)
    expect(placeOn(axis, '2018-12-31T21:00:00.000Z')).toBe(0)
    expect(placeOn(axis, '2021-12-31T21:00:00.000Z')).toBe(100)
    expect(placeOn(axis, '2020-07-01T09:00:00.000Z')).toBeCloseTo(49.9, 0)
  })

  it('Should show a short life by the month, over the turn of a year, and no line at all as this month', () => {
    const found = lines([lives('a', '2025-11-30T08:00:00.000Z', 'mother')])
    const axis = axisOf(found, '2026-01-31T08:00:00.000Z')
    expect(axis).toMatchObject({ unit: 'month', years: [2025, 2026] })
    expect(axis.ticks).toEqual([
      '2025-10-31T21:00:00.000Z',
      '2025-11-30T21:00:00.000Z',
      '2025-12-31T21:00:00.000Z',
    ])
    expect(placeOn(axis, '2026-01-31T21:00:00.000Z')).toBe(100)
    expect(axisOf([], '2026-01-31T08:00:00.000Z').ticks).toEqual(['2025-12-31T21:00:00.000Z'])
  })
})
