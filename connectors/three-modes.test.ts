import { indexContent } from '@cwmis/core/content-index.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { describe, expect, test } from 'vitest'
import { byFile, byHand, byLine } from './fixtures/modes.ts'
import { COURT_STORIES } from './fixtures/told-by-court.ts'
import { POLICE_STORIES } from './fixtures/told-by-police.ts'
import { SCHOOL_STORIES } from './fixtures/told-by-school.ts'

describe.each([...POLICE_STORIES, ...COURT_STORIES, ...SCHOOL_STORIES])(
  '%s',
  (_flow, told, differing) => {
    test('ends in the same state by hand, in a file and by line', async () => {
      const line = byLine(told)
      expect(Object.keys(line)).not.toEqual([])
      expect(await byFile(told)).toEqual(line)
      expect(byHand(told)).toEqual(line)
    })

    test('and one word that differs by hand is seen', () => {
      const last = told.byHand.findLastIndex(({ values }) =>
        Object.keys(differing).some((field) => field in values),
      )
      const changed = told.byHand.map((one, at) =>
        at === last ? { ...one, values: { ...one.values, ...differing } } : one,
      )
      expect(last).toBeGreaterThanOrEqual(0)
      expect(byHand({ ...told, byHand: changed })).not.toEqual(byLine(told))
    })

    test('can be keyed by an officer: the role may write each of its kinds', () => {
      const officer = indexContent(CONTENT).role('PSWO')
      const kinds = told.byHand.map(({ kind }) => kind)
      expect(kinds.filter((kind) => !officer?.writes.includes(kind))).toEqual([])
    })
  },
)
