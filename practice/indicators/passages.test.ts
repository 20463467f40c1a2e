import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { contributionsOf } from '@cwmis/core/indicator/evaluate.ts'
import type { UnitFile } from '@cwmis/core/indicator/walk.ts'
import type { Said } from '@cwmis/core/subject/fixtures/entries.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { written } from '../process/fixtures/written.ts'

function on(day: string): string {
  return `${day}T09:00:00.000Z`
}

function entry(
  kind: string,
  day: string,
  more: Partial<Said> & { values?: Record<string, Value> },
): Entry {
  const { values = {}, ...said } = more
  return written(kind, values, { id: `${kind} ${day}`, on: on(day), ...said })
}

/** One record of a child, with what was said of where it lived, day by day. */
function child(id: string, ...told: readonly (readonly [day: string, living: string])[]): UnitFile {
  const subject: Subject = { type: 'child', id }
  const entries = told.map(([day, livingArrangement]) =>
    entry('child-described', day, { subject, values: { livingArrangement } }),
  )
  return { subject, entries }
}

/** A case with the days on which these were written on it. */
function caseOf(id: string, ...told: readonly (readonly [kind: string, day: string])[]): UnitFile {
  const subject: Subject = { type: 'case', id }
  return { subject, entries: told.map(([kind, day]) => entry(kind, day, { subject })) }
}

/** On which days a child with these files counts. */
function days(code: string, ...files: readonly UnitFile[]): readonly string[] {
  const found = contributionsOf(CONTENT, files).filter(({ indicator }) => indicator === code)
  return found.map(({ day }) => day)
}

describe('entering and leaving a home', () => {
  const before = child('a', ['2021-02-08', 'mother'])
  const home = child('b', ['2022-05-20', 'cci'])
  const again = child('c', ['2024-06-03', 'cci'])
  const after = child('d', ['2026-09-14', 'stepparent'], ['2026-11-02', 'street'])
  const all = [before, home, again, after]

  test('are counted once each over all records that are one child', () => {
    expect(days('AC03', ...all)).toEqual(['2022-05-20'])
    expect(days('AC04', ...all)).toEqual(['2026-09-14'])
  })

  test('are not seen while the records are not linked', () => {
    expect(all.flatMap((file) => days('AC03', file))).toEqual([])
    expect(all.flatMap((file) => days('AC04', file))).toEqual([])
  })

  test('count again when a child goes back', () => {
    const back = child('e', ['2026-11-20', 'cci'])
    expect(days('AC03', ...all, back)).toEqual(['2022-05-20', '2026-11-20'])
  })

  test('say nothing of a child first met in a home, nor where nobody knows', () => {
    expect(days('AC03', child('x', ['2022-05-20', 'cci']))).toEqual([])
    const unknown = written(
      'child-described',
      {},
      {
        id: 'unknown',
        subject: home.subject,
        on: on('2023-01-01'),
        answers: { livingArrangement: { no: 'NK' } },
      },
    )
    const files = [before, { ...home, entries: [...home.entries, unknown] }, again]
    expect(days('AC03', ...files)).toEqual(['2022-05-20'])
    expect(days('AC04', ...files)).toEqual([])
  })

  test('read what an assessment says, as what a description does', () => {
    const subject: Subject = { type: 'case', id: 'k' }
    const values = { domain: 'care', livingArrangement: 'cci' }
    const assessed = {
      subject,
      entries: [entry('domain-assessed', '2022-01-10', { subject, values })],
    }
    expect(days('AC03', before, assessed, home)).toEqual(['2022-01-10'])
  })

  test('come out the same in whatever order the records are read', () => {
    const wanted = contributionsOf(CONTENT, all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (files) => {
        expect(contributionsOf(CONTENT, files)).toEqual(wanted)
      }),
    )
  })
})

describe('coming back into protection', () => {
  const first = caseOf('1', ['case-opened', '2019-03-12'], ['case-closed', '2024-07-01'])
  const second = caseOf('2', ['case-opened', '2021-02-08'], ['case-closed', '2024-07-05'])
  const third = caseOf('3', ['case-opened', '2026-09-14'])
  const fourth = caseOf('4', ['case-opened', '2026-11-02'])

  test('counts the first case after all had been closed, and none beside an open one', () => {
    expect(days('CP21', first, second, third, fourth)).toEqual(['2026-09-14'])
  })

  test('counts nothing while an old case is open, nor a first case', () => {
    const open = caseOf('2', ['case-opened', '2021-02-08'])
    expect(days('CP21', first, open, third, fourth)).toEqual([])
    expect(days('CP21', third)).toEqual([])
  })

  test('counts a case reopened, but not one described anew', () => {
    const reopened = caseOf(
      '1',
      ['case-opened', '2019-03-12'],
      ['case-closed', '2020-01-01'],
      ['case-reopened', '2020-03-01'],
    )
    expect(days('CP21', reopened)).toEqual(['2020-03-01'])
    const anew = caseOf(
      '1',
      ['case-opened', '2019-03-12'],
      ['case-closed', '2020-01-01'],
      ['case-opened', '2020-03-01'],
    )
    expect(days('CP21', anew)).toEqual([])
  })
})
