import type { Entry } from '@cwmis/core/entry/entry.ts'
import { expect, test } from 'vitest'
import { written } from '../process/fixtures/written.ts'
import { courtPaper, paperCode, sealWords } from './court-paper.ts'

const SEAL = '3f9a0c21'.repeat(8)
const OTHER = 'ab'.repeat(32)

function sealed(entry: Entry, seal: string): Entry {
  return { ...entry, header: { ...entry.header, commitments: { CICL: seal } } }
}

const report = sealed(written('inquiry-reported', { court: 'A court' }, { id: 'r1' }), SEAL)

function about(kind: string, seal = SEAL, which = 'r1'): Entry {
  return written(kind, { report: which, seal }, { id: `${kind}-${seal}` })
}

test('an approval of exactly these words lets the report go', () => {
  const { isApproved, decision } = courtPaper([about('inquiry-approved'), report], [])
  expect([isApproved, decision?.header.kind]).toEqual([true, 'inquiry-approved'])
})

test('an approval of other words, or of an earlier report, lets nothing go', () => {
  expect(courtPaper([about('inquiry-approved', OTHER), report], []).isApproved).toBe(false)
  expect(courtPaper([about('inquiry-approved', SEAL, 'r0'), report], []).isApproved).toBe(false)
  const again = sealed(written('inquiry-reported', { court: 'A court' }, { id: 'r2' }), OTHER)
  expect(courtPaper([again, about('inquiry-approved'), report], []).isApproved).toBe(false)
})

test('sent back after it was approved, it waits again', () => {
  const entries = [about('inquiry-returned'), about('inquiry-approved'), report]
  expect(courtPaper(entries, []).isApproved).toBe(false)
})

test('a refused or misfiled approval says nothing', () => {
  const approval = about('inquiry-approved')
  const refused: Entry = { ...approval, receipt: { ...approval.receipt, verdict: 'refused' } }
  expect(courtPaper([refused, report], []).isApproved).toBe(false)
  expect(courtPaper([approval, report], [approval.header.id]).isApproved).toBe(false)
})

test('a reader without the part on children in conflict with the law finds no report', () => {
  const covered = { ...report, header: { ...report.header, kind: 'restricted-entry' }, parts: {} }
  expect(courtPaper([covered], []).report).toBeNull()
})

test('people compare a short code, or the seal in groups', () => {
  expect(paperCode(SEAL)).toBe('3F9A-0C21')
  expect(sealWords(SEAL).split(' ')).toHaveLength(8)
})
