import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { contributionsOf } from '@cwmis/core/indicator/evaluate.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTENT } from '../../content.ts'
import { written } from '../../process/fixtures/written.ts'

/** A Friday, two in the afternoon in Uganda. */
const FRIDAY = Date.UTC(2026, 8, 4, 11)
const CHILD: Subject = { type: 'child', id: 'child' }
const CASE: Subject = { type: 'case', id: 'case' }

function after(hours: number) {
  const iso = isoOf(FRIDAY + hours * 3_600_000)
  return { from: iso, to: iso, precision: 'minute' } as const
}

function at(kind: string, hours: number, more: Readonly<Record<string, string>> = {}): Entry {
  const when = after(hours)
  const open = kind === 'child-arrested' ? 'restrictedFrom' : 'restrictedUntil'
  const values = { at: when, [open]: when, ...more }
  return written(kind, values, { subject: CASE, id: `${kind} ${String(hours)}`, on: when.from })
}

function arrested(hours = 0): Entry {
  return at('child-arrested', hours)
}

function released(hours: number): Entry {
  return at('child-released', hours, { to: 'before-court' })
}

/** Of how many children held how many were held too long. */
function counted(...entries: readonly Entry[]): readonly [over: number, held: number] {
  const files = [
    { subject: CHILD, entries: [] },
    { subject: CASE, entries },
  ]
  const found = contributionsOf(CONTENT, files).filter(({ indicator }) => indicator === 'JC03')
  return [
    found.reduce((sum, { numerator }) => sum + numerator, 0),
    found.reduce((sum, { denominator }) => sum + denominator, 0),
  ]
}

test('S2.5: a child arrested on Friday and brought before a court on Monday is counted', () => {
  expect(counted(arrested(), released(66))).toEqual([1, 1])
  const [one] = contributionsOf(CONTENT, [
    { subject: CASE, entries: [arrested(), released(66)] },
  ]).filter(({ indicator }) => indicator === 'JC03')
  expect(one?.day).toBe('2026-09-04')
})

test('a child who is home within the limit is held and not over it; one held still is not yet counted as over', () => {
  expect(counted(arrested(), released(20))).toEqual([0, 1])
  expect(counted(arrested())).toEqual([0, 1])
  expect(counted(written('case-opened', {}, { subject: CASE }))).toEqual([0, 0])
})

test('an earlier time over the limit stays, whatever comes after it', () => {
  const first = [arrested(), released(66)]
  expect(counted(...first, arrested(1000), released(1003))).toEqual([1, 1])
})

test('whatever the hours, a plain recount finds the same, in whatever order they are told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.boolean(), (hours, isLate) => {
      const told = [arrested(), released(hours)]
      const over = hours > 24 ? 1 : 0
      expect(counted(...(isLate ? told.toReversed() : told))).toEqual([over, 1])
    }),
  )
})
