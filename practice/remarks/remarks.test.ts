import type { Born } from '@cwmis/core/form/answer.ts'
import { bornFrom } from '@cwmis/core/form/born.ts'
import { remarksOn } from '@cwmis/core/remark/remark.ts'
import { CHILD, minute } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { stateOf, written } from '../process/fixtures/written.ts'

const HAPPENED = '2026-03-02T15:00:00.000Z'
const WORDS = 'may-be-aggravated'

/** A child that was said to be so many years old on that day. */
function aged(years: number, asOf = '2026-03-02'): Born {
  const born = bornFrom({ sort: 'years', years, about: true }, { source: 'caregiver', asOf })
  if (born === null) throw new Error('no age')
  return born
}

/** Names of what is remarked about a case with this concern, of a child born then. */
function remarked(concern: string, born: Born, more: { open?: true; asOf?: string } = {}) {
  const values = { concernCodes: [concern], incidentDate: minute(HAPPENED) }
  const whole = stateOf([written('case-opened', { ...values, child: CHILD.id })])
  const child = stateOf([written('child-described', { born }, { subject: CHILD })])
  const slices = more.open && whole.open ? { open: whole.open } : whole
  const known = { slices, child: openState('child', child) }
  return remarksOn(CONTENT, known, more.asOf ?? HAPPENED).map(({ name }) => name)
}

test('of defilement, an age about 13 says that the offence may be aggravated, one of 15 does not', () => {
  expect(remarked('SX.01', aged(13))).toEqual([WORDS])
  expect(remarked('SX.01', aged(16))).toEqual([])
  expect(remarked('PH.01', aged(13))).toEqual([])
})

test('the age when it happened counts, also years after', () => {
  expect(remarked('SX.01', aged(13), { asOf: '2029-03-02T15:00:00.000Z' })).toEqual([WORDS])
})

test('nothing is remarked to whoever may not read the concern, or holds no age', () => {
  expect(remarked('SX.01', aged(13), { open: true })).toEqual([])
  const whole = stateOf([written('case-opened', { concernCodes: ['SX.01'] })])
  expect(remarksOn(CONTENT, { slices: whole, child: null }, HAPPENED)).toEqual([])
})

test('of an arrest it is said who was not told and that the child was alone, to whoever reads what is kept apart', () => {
  const alone = { parentsTold: 'no', secretaryTold: 'no', interviewWith: ['nobody'] }
  const arrested = stateOf([written('child-arrested', { at: minute(HAPPENED), ...alone })])
  const names = (slices: typeof arrested) =>
    remarksOn(CONTENT, { slices, child: null }, HAPPENED).map(({ name }) => name)
  const said = ['parents-not-told', 'secretary-not-told', 'questioned-alone']
  expect(names(arrested)).toEqual(said)
  expect(arrested.open && names({ open: arrested.open })).toEqual([])
  const told = { parentsTold: 'yes', secretaryTold: 'yes', interviewWith: ['probation'] }
  const mended = written('child-arrested', { at: minute(HAPPENED), ...told }, { id: 'mended' })
  expect(
    names(stateOf([written('child-arrested', { at: minute(HAPPENED), ...alone }), mended])),
  ).toEqual([])
})
