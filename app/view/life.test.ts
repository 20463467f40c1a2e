import type { Entry } from '@cwmis/core/entry/entry.ts'
import { CASE, CHILD, entryOf } from '@cwmis/core/subject/fixtures/entries.ts'
import { expect, test } from 'vitest'
import { type LifeHere, type LifeStrand, withOwn } from './life.ts'

const told = entryOf({ kind: 'child-described', id: 'told', subject: CHILD })
const own = entryOf({ kind: 'child-described', id: 'own', subject: CHILD })
const opened = entryOf({ kind: 'case-opened', id: 'opened' })

function strand(subject: LifeStrand['subject'], ...entries: readonly Entry[]): LifeStrand {
  return { subject, slices: {}, entries }
}

function here(unsent: readonly string[], ...strands: readonly LifeStrand[]): LifeHere {
  return { strands, unsent: new Set(unsent) }
}

const ids = (strands: readonly LifeStrand[]) =>
  strands.map(({ entries }) => entries.map(({ header }) => header.id))

test('Should lay own unsent entries on top of what the office told, and nothing else of the device', () => {
  const device = here(['own'], strand(CHILD, own, told), strand(CASE, opened))
  expect(ids(withOwn([strand(CHILD, told)], device))).toEqual([['own', 'told']])
})

test('Should not show an entry twice that the office has already', () => {
  const device = here(['own'], strand(CHILD, own, told))
  expect(ids(withOwn([strand(CHILD, own, told)], device))).toEqual([['own', 'told']])
})

test('Should show a case that was opened here and that the office does not know yet', () => {
  const device = here(['opened'], strand(CHILD, told), strand(CASE, opened))
  expect(ids(withOwn([strand(CHILD, told)], device))).toEqual([['told'], ['opened']])
})

test('Should show what the office told where nothing is on this device', () => {
  expect(ids(withOwn([strand(CHILD, told)], null))).toEqual([['told']])
})
