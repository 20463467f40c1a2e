import { expect, it } from 'vitest'
import { CONTENT } from './fixtures/content.ts'
import { caseOpened, entryOf } from './fixtures/entries.ts'
import type { Slices } from './fold.ts'
import { foldSubject, openState, stepSubject } from './folds.ts'

/** A slice as a device took it home before the setters lay together by their entry. */
function asOfOld(slices: Slices): Slices {
  const { open } = slices
  if (open === undefined) throw new Error('no open slice')
  const setBy = { riskLevel: { entry: 'case-opened-1', revision: 1 } }
  const { conflicts: _none, ...old } = { ...open, fold: 'case/7', setBy }
  return { open: JSON.parse(JSON.stringify(old)) }
}

it('what is written upon a slice of an older fold is shown as upon one of this fold', () => {
  const slices = foldSubject(CONTENT, 'case', [caseOpened()])
  for (const entry of [
    entryOf({ kind: 'visit-recorded', open: { mode: 'face' } }),
    entryOf({ kind: 'entry-misfiled', open: { entry: 'case-opened-1', reason: 'wrong child' } }),
    caseOpened({ id: 'again' }),
  ]) {
    const now = openState('case', stepSubject(CONTENT, 'case', { slices, entry }))
    const old = openState('case', stepSubject(CONTENT, 'case', { slices: asOfOld(slices), entry }))
    expect(old).toMatchObject({ status: now?.status, counts: now?.counts, visits: now?.visits })
  }
})
