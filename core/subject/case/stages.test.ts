import { describe, expect, it } from 'vitest'
import type { Entry } from '../../entry/entry.ts'
import { CONTENT } from '../fixtures/content.ts'
import { caseOpened, entryOf, planDrafted, said } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'
import { foldSubject, openState } from '../folds.ts'

describe('a case on its way', () => {
  it('passes stages without a tool visibly, and goes back when it is reopened', () => {
    const registered = entryOf({ kind: 'case-registered', open: {} })
    const approved = entryOf({ kind: 'plan-approved', open: {} })
    const marks = (...entries: readonly Entry[]) =>
      fold('case', caseOpened(), ...entries).stages.map((stage) => stage.mark)
    expect(marks(registered)).toEqual(['done', 'no-tool', 'no-tool', 'now', 'future', 'future'])
    expect(marks(approved)).toEqual(['skipped', 'no-tool', 'no-tool', 'done', 'now', 'future'])
    const requested = entryOf({ kind: 'closure-requested', open: {} })
    const closed = entryOf({ kind: 'case-closed', open: {} })
    const reopened = entryOf({ kind: 'case-reopened', open: {} })
    const all = [registered, planDrafted(), approved, requested, closed]
    expect(fold('case', caseOpened(), ...all)).toMatchObject({
      status: 'closed',
      closure: { by: 'amina' },
    })
    const again = fold('case', caseOpened(), ...all, reopened)
    expect(again).toMatchObject({ status: 'registered', closure: null })
    expect(again.stages.map((stage) => stage.mark)).toEqual([
      'done',
      'no-tool',
      'no-tool',
      'now',
      'future',
      'future',
    ])
  })

  it('takes a kept decision even from a status the process does not foresee', () => {
    const closed = entryOf({ kind: 'case-closed', open: {} })
    expect(fold('case', caseOpened(), closed).status).toBe('closed')
  })

  it('does not turn back for a late fact', () => {
    const approved = entryOf({ kind: 'plan-approved', open: {} })
    expect(fold('case', caseOpened(), approved, caseOpened({ id: 'late' })).status).toBe(
      'implementation',
    )
  })

  it('marks the revision and the entry at which each facet changed', () => {
    const assigned = entryOf({ kind: 'case-assigned', open: { actor: 'brian', desk: 'desk-2' } })
    const visit = entryOf({ kind: 'visit-recorded', open: {} })
    const state = fold('case', caseOpened(), assigned, visit)
    expect(state.facets).toMatchObject({
      status: { revision: 1, entry: 'case-opened-1' },
      owner: { revision: 2, entry: 'case-assigned-1' },
    })
    expect(state.revision).toBe(3)
  })

  it('names a covered kind by its cover and hides one covered with nothing', () => {
    const arrested = entryOf({
      kind: 'child-arrested',
      id: 'covered',
      sealed: { CICL: said({ station: 'Old station' }) },
    })
    const hidden = {
      ...entryOf({ kind: 'sealed-note', id: 'hidden' }),
      parts: { COUNS: said({ note: 'x' }) },
    }
    const slices = foldSubject(CONTENT, 'case', [caseOpened(), arrested, hidden])
    const open = openState('case', slices)
    expect(JSON.stringify(open)).not.toContain('arrested')
    expect(JSON.stringify(open)).not.toContain('sealed-note')
    expect(open?.counts).toEqual({ 'case-opened': 1, 'restricted-entry': 1 })
    expect(open?.revision).toBe(2)
    expect(slices.CICL?.counts).toEqual({ 'child-arrested': 1 })
    expect(slices.COUNS?.counts).toEqual({ 'sealed-note': 1 })
  })
})
