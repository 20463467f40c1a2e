import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import { CONTENT } from './fixtures/content.ts'
import type { Said } from './fixtures/entries.ts'
import { CHILD, caseOpened, entryOf, planDrafted, reportMade, said } from './fixtures/entries.ts'
import { foldSubject, openState } from './folds.ts'
import { setterOf } from './set-by.ts'

function described(more: Partial<Said>): Entry {
  return entryOf({ kind: 'child-described', subject: CHILD, ...more })
}

function child(...entries: readonly Entry[]) {
  return openState('child', foldSubject(CONTENT, 'child', entries))
}

describe('conflicts', () => {
  const first = described({ id: 'one', open: { sex: 'M', multipleBirth: 'single' } })

  it('are two different answers of which neither had seen the other', () => {
    const second = described({ id: 'two', open: { sex: 'F', multipleBirth: 'single' } })
    const state = child(first, second)
    expect(state?.sex).toBe('F')
    expect(state?.conflicts).toEqual([
      { field: 'sex', entries: ['two', 'one'], answers: [{ v: 'F' }, { v: 'M' }] },
    ])
  })

  it('are none where the later had seen the earlier, or wrote it', () => {
    const saw = described({ id: 'two', open: { sex: 'F' }, saw: { open: 1 } })
    const own = described({ id: 'two', open: { sex: 'F' }, saw: { open: 0 }, own: ['one'] })
    expect(child(first, saw)?.conflicts).toEqual([])
    expect(child(first, own)?.conflicts).toEqual([])
    const blind = described({ id: 'two', open: { sex: 'F' }, saw: { open: 0 } })
    expect(child(first, blind)?.conflicts).toHaveLength(1)
  })

  it('end when a person keeps one side, whose answer then stands', () => {
    const second = described({ id: 'two', open: { sex: 'F' } })
    const resolved = entryOf({
      kind: 'conflict-resolved',
      subject: CHILD,
      open: { field: 'sex', keep: 'one' },
    })
    const state = child(first, second, resolved)
    expect(state).toMatchObject({ sex: 'M', conflicts: [] })
    expect(state && setterOf(state, 'sex')?.entry).toBe('one')
    expect(state?.latest['child-described']?.answers.sex).toEqual({ v: 'M' })
  })

  it('are found in a sealed slice by its own revisions', () => {
    const one = described({ id: 'one', sealed: { HIV: said({ hivKnown: 'no' }) } })
    const two = described({
      id: 'two',
      sealed: { HIV: said({ hivKnown: 'yes' }) },
      saw: { open: 1 },
    })
    const slices = foldSubject(CONTENT, 'child', [one, two])
    expect(slices.HIV?.conflicts).toHaveLength(1)
    expect(slices.open?.conflicts).toEqual([])
  })

  it('are none between two visits: each is its own', () => {
    const visits = ['v1', 'v2'].map((id) =>
      entryOf({ kind: 'visit-recorded', id, open: { seen: id } }),
    )
    expect(foldSubject(CONTENT, 'case', visits).open?.conflicts).toEqual([])
  })

  it('leave what a later description does not mention', () => {
    const later = described({ id: 'two', open: { multipleBirth: 'twin' }, saw: { open: 1 } })
    expect(child(first, later)).toMatchObject({ sex: 'M', multipleBirth: 'twin' })
  })
})

describe('a misfiled entry', () => {
  const misfiled = (entry: string, subject = CHILD) =>
    entryOf({ kind: 'entry-misfiled', subject, open: { entry, reason: 'wrong child' } })

  it('leaves nothing of itself on a child but its place in the count', () => {
    const right = described({ id: 'one', open: { sex: 'M' } })
    const wrong = described({ id: 'two', open: { multipleBirth: 'twin' }, saw: { open: 1 } })
    const state = child(right, wrong, misfiled('two'))
    expect(state).toMatchObject({ sex: 'M', multipleBirth: null, misfiled: ['two'] })
    expect(state && setterOf(state, 'multipleBirth')).toBeUndefined()
    expect(state?.latest['child-described']?.entry).toBe('one')
  })

  it('takes its visit, its plan and its track with it', () => {
    const subject = caseOpened().header.subject
    const visit = entryOf({ kind: 'visit-recorded', open: {} })
    const track = entryOf({ kind: 'referral-made', open: { track: 'HEALTH' } })
    const entries = [caseOpened(), planDrafted(), visit, track]
    const gone = ['plan-drafted-1', 'visit-recorded-1', 'referral-made-1'].map((id) => ({
      ...misfiled(id, subject),
    }))
    const state = openState('case', foldSubject(CONTENT, 'case', [...entries, ...gone]))
    expect(state).toMatchObject({ visits: [], draftPlan: null, openTracks: 0, tracks: [] })
    expect(state?.latest['visit-recorded']).toBeUndefined()
  })

  it('goes from sealed slices too, and stays hidden in the open one if it comes later', () => {
    const sealed = described({ id: 'one', sealed: { HIV: said({ hivKnown: 'yes' }) } })
    const slices = foldSubject(CONTENT, 'child', [sealed, misfiled('one')])
    expect(slices.HIV?.latest).toEqual({})
    expect(slices.open?.latest['child-described']).toBeUndefined()
    expect(child(misfiled('one'), sealed)?.latest['child-described']).toBeUndefined()
  })
})

describe('refused decisions', () => {
  it('are kept as asked for, the last ten of them', () => {
    const refused = Array.from({ length: 12 }, (_, at) =>
      entryOf({
        kind: 'case-closed',
        id: `close-${String(at)}`,
        verdict: 'refused',
        rule: 'tracks-open@2',
        open: {},
      }),
    )
    const state = openState('case', foldSubject(CONTENT, 'case', [caseOpened(), ...refused]))
    expect(state?.status).toBe('proposed')
    expect(state?.asked).toHaveLength(10)
    expect(state?.asked.at(-1)).toMatchObject({ entry: 'close-11', rule: 'tracks-open@2' })
  })
})

describe('unknown kinds and versions', () => {
  it('are counted and change nothing else', () => {
    const newer = reportMade({ id: 'newer', version: 2 })
    const strange = reportMade({ id: 'strange', kind: 'never-published' })
    const state = openState(
      'report',
      foldSubject(CONTENT, 'report', [reportMade(), newer, strange]),
    )
    const before = openState('report', foldSubject(CONTENT, 'report', [reportMade()]))
    expect(state).toEqual({ ...before, unknown: 2, revision: 3 })
  })
})
