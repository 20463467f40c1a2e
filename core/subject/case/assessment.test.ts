import { describe, expect, it } from 'vitest'
import { caseOpened, entryOf } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'

function domain(letter: string, day: string, standing = '2') {
  const on = `2026-03-${day}T09:00:00.000Z`
  return entryOf({
    kind: 'domain-assessed',
    id: `${letter}${day}`,
    on,
    open: { domain: letter, standing },
  })
}

const completed = entryOf({ kind: 'assessment-completed', id: 'done', open: {} })
const approved = entryOf({
  kind: 'assessment-approved',
  by: 'chief',
  open: { assessment: 'done' },
})

describe('an assessment', () => {
  it('is made part by part; of two the one that happened later stands, in either order', () => {
    const [early, late] = [domain('A', '03'), domain('A', '05', '4')]
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const { assessment } = fold('case', caseOpened(), ...order, domain('B', '04'))
      expect(assessment?.domains.find((one) => one.domain === 'A')).toMatchObject({
        standing: '4',
        entry: 'A05',
      })
      expect(assessment?.domains).toHaveLength(2)
    }
  })

  it('is agreed with as it stands: another conclusion waits anew, and another entry is not meant', () => {
    const state = fold('case', caseOpened(), domain('A', '03'), completed, approved)
    expect(state.assessment).toMatchObject({ completed: { by: 'amina' }, approvedBy: 'chief' })
    const again = entryOf({ kind: 'assessment-completed', id: 'again', open: {} })
    expect(fold('case', caseOpened(), completed, approved, again).assessment).toMatchObject({
      completed: { entry: 'again' },
      approvedBy: null,
    })
    expect(fold('case', caseOpened(), again, approved).assessment?.approvedBy).toBeNull()
  })

  it('is made anew after reopening, without losing what was told', () => {
    const closed = entryOf({ kind: 'case-closed', open: {} })
    const reopened = entryOf({ kind: 'case-reopened', open: {} })
    const state = fold('case', caseOpened(), domain('A', '03'), completed, closed, reopened)
    expect(state.assessment).toMatchObject({ completed: null, domains: [{ domain: 'A' }] })
  })

  it('forgets what was filed on the wrong child', () => {
    const misfiled = entryOf({ kind: 'entry-misfiled', open: { entry: 'A03' } })
    expect(fold('case', caseOpened(), domain('A', '03'), misfiled).assessment?.domains).toEqual([])
  })
})
