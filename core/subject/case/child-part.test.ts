import { describe, expect, it } from 'vitest'
import { caseOpened, entryOf, planDrafted, said } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'
import { planChanges } from './plan-changes.ts'

const WISH = {
  childWish: 'I want to go back to my class',
  childWishLanguage: 'lug',
  tookPart: ['spoke', 'present'],
  wishDecision: 'followed',
}
const approved = entryOf({ kind: 'plan-approved', by: 'chief', open: {} })

describe('the child’s part in a plan', () => {
  it('stands with the plan: the wish, how the child took part, what was decided', () => {
    const state = fold('case', caseOpened(), planDrafted({ open: WISH }), approved)
    expect(state.plan?.child).toEqual({
      wish: WISH.childWish,
      language: 'lug',
      tookPart: ['spoke', 'present'],
      decision: 'followed',
      toldBy: null,
      toldOn: null,
      toldLanguage: null,
    })
    expect(fold('case', caseOpened(), planDrafted()).draftPlan?.child).toBeNull()
  })

  it('says who told the child, of the plan that is meant', () => {
    const told = entryOf({
      kind: 'child-told',
      open: { plan: 'plan-drafted-1', toldBy: 'amina', toldOn: '2026-03-09', toldLanguage: 'lug' },
    })
    const next = planDrafted({ id: 'plan-2', open: WISH })
    const state = fold('case', caseOpened(), planDrafted({ open: WISH }), approved, next, told)
    expect(state.plan?.child).toMatchObject({ toldBy: 'amina', toldOn: '2026-03-09' })
    expect(state.draftPlan?.child?.toldOn).toBeNull()
  })
})

describe('what a drafted version changes', () => {
  function action(id: string, what: string) {
    return { id, cells: said({ what, status: 'planned' }) }
  }
  const first = planDrafted({
    open: { reviewDate: '2026-05-01', actions: [action('a', 'School'), action('b', 'Clinic')] },
  })
  const second = planDrafted({
    id: 'plan-2',
    open: { reviewDate: '2026-06-01', actions: [action('a', 'Boarding'), action('c', 'Aunt')] },
  })

  it('is told step by step, while the plan in force stays', () => {
    const state = fold('case', caseOpened(), first, approved, second)
    if (state.draftPlan === null) throw new Error('no draft')
    const changes = planChanges(state.plan, state.draftPlan)
    expect(changes.added.map(({ what }) => what)).toEqual(['Aunt'])
    expect(changes.gone.map(({ what }) => what)).toEqual(['Clinic'])
    expect(changes.changed).toMatchObject([
      { before: { what: 'School' }, after: { what: 'Boarding' } },
    ])
    expect(changes.reviewOn).toEqual({ before: '2026-05-01', after: '2026-06-01' })
    expect(state.plan).toMatchObject({ version: 1 })
    expect(state.draftPlan.version).toBe(2)
  })

  it('is everything where no plan is in force', () => {
    const { draftPlan } = fold('case', caseOpened(), first)
    expect(draftPlan && planChanges(null, draftPlan)).toMatchObject({
      added: [{ what: 'School' }, { what: 'Clinic' }],
      gone: [],
      changed: [],
      reviewOn: null,
    })
  })
})
