import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import type { SubjectType } from '../entry/subject.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import { CASE, CHILD, entryOf, REPORT } from '../subject/fixtures/entries.ts'
import { foldSubject } from '../subject/folds.ts'
import { isoOf } from '../time/instant.ts'
import { asKnownOn, endOfDay } from './known.ts'

const SUBJECTS = { report: REPORT, child: CHILD, case: CASE } as const
const KINDS: Record<keyof typeof SUBJECTS, readonly string[]> = {
  report: ['report-made', 'risk-screened', 'report-triaged', 'report-screened-out'],
  child: ['child-described', 'entry-misfiled', 'conflict-resolved'],
  case: ['case-opened', 'visit-recorded', 'risk-raised', 'plan-drafted', 'case-closed', 'unheard'],
}
const START = Date.UTC(2026, 0, 1)

/** A subject's entries in the order of their seq: recorded one after the other, happened at any time. */
const history = fc
  .constantFrom<keyof typeof SUBJECTS>('report', 'child', 'case')
  .chain((type) => fc.tuple(fc.constant(type), fc.array(stepOf(type), { maxLength: 12 })))
  .map(([type, steps]) => {
    let recorded = START
    const entries = steps.map(({ after, ...step }, at): Entry => {
      recorded += after
      const entry = entryOf({ ...step, id: `entry-${String(at)}`, subject: SUBJECTS[type] })
      return { ...entry, receipt: { ...entry.receipt, recordedAt: isoOf(recorded) } }
    })
    return { type, entries }
  })

function stepOf(type: keyof typeof SUBJECTS) {
  return fc.record({
    kind: fc.constantFrom(...KINDS[type]),
    after: fc.integer({ min: 0, max: 40 * 86_400_000 }),
    on: fc.integer({ min: -3000, max: 3000 }).map((days) => isoOf(START + days * 86_400_000)),
    open: fc.record(
      {
        sex: fc.constantFrom('F', 'M'),
        riskLevel: fc.constantFrom('HIGH', 'LOW'),
        entry: fc.constantFrom('entry-0', 'entry-1', 'entry-2'),
        village: fc.constantFrom({ place: '042.1' }, { place: '077.2' }),
      },
      { requiredKeys: [] },
    ),
    verdict: fc.constantFrom('kept' as const, 'flagged' as const, 'refused' as const),
  })
}

/** A wrong fold that goes by when things happened: the control. */
function asHappenedBy(type: SubjectType, entries: readonly Entry[], on: string) {
  return foldSubject(
    CONTENT,
    type,
    entries.filter((entry) => entry.header.happenedOn.from <= on),
  )
}

describe('as known on a past date', () => {
  it('Should equal the head at the time of the last recording', () => {
    fc.assert(
      fc.property(history, ({ type, entries }) => {
        const on = entries.at(-1)?.receipt.recordedAt ?? isoOf(START)
        expect(asKnownOn(CONTENT, type, { entries, on })).toEqual(
          foldSubject(CONTENT, type, entries),
        )
      }),
    )
  })

  it('Should equal the head as it stood then, whatever was recorded later', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ type, entries }, pick) => {
        const on = entries[pick % Math.max(1, entries.length)]?.receipt.recordedAt ?? isoOf(START)
        const then = entries.filter((entry) => entry.receipt.recordedAt <= on)
        const known = asKnownOn(CONTENT, type, { entries, on })
        expect(known).toEqual(foldSubject(CONTENT, type, then))
        expect(known).toEqual(asKnownOn(CONTENT, type, { entries: then, on }))
      }),
    )
  })

  it('Should catch a fold that goes by when things happened', () => {
    const late = entryOf({
      kind: 'child-described',
      subject: CHILD,
      on: '2020-01-01T00:00:00.000Z',
    })
    const entries = [
      { ...late, receipt: { ...late.receipt, recordedAt: '2026-05-01T00:00:00.000Z' } },
    ]
    const on = '2026-01-01T00:00:00.000Z'
    expect(asKnownOn(CONTENT, 'child', { entries, on })).toEqual({})
    expect(asHappenedBy('child', entries, on)).not.toEqual({})
  })

  it('Should end a day at midnight in Kampala', () => {
    expect(endOfDay('2026-02-28')).toBe('2026-02-28T20:59:59.999Z')
  })
})
