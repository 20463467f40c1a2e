import { describe, expect, it } from 'vitest'
import {
  CHILD,
  caseOpened,
  entryOf,
  HANDOFF,
  planDrafted,
  REPORT,
  said,
} from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'

describe('a case', () => {
  it('is proposed by a fact and registered by a decision', () => {
    const registered = entryOf({ kind: 'case-registered', open: { report: REPORT.id, row: 'r1' } })
    expect(fold('case', caseOpened())).toMatchObject({
      status: 'proposed',
      child: CHILD.id,
      risk: 'HIGH',
      owner: { actor: 'amina', desk: 'desk-1' },
      place: '042.1.03.07.12',
    })
    expect(fold('case', caseOpened(), registered)).toMatchObject({
      status: 'registered',
      reports: [REPORT.id],
    })
  })

  it('keeps the plan in force while a new one is drafted, and takes a returned one back', () => {
    const approved = entryOf({
      kind: 'plan-approved',
      by: 'chief',
      open: { plan: 'plan-drafted-1' },
    })
    const second = planDrafted({ id: 'plan-2' })
    const returned = entryOf({ kind: 'plan-returned', by: 'chief', open: { plan: 'plan-2' } })
    const state = fold('case', caseOpened(), planDrafted(), approved, second, returned)
    expect(state.plan).toMatchObject({ version: 1, status: 'approved', decidedBy: 'chief' })
    expect(state.draftPlan).toMatchObject({ version: 2, status: 'returned', author: 'amina' })
    expect(state.status).toBe('implementation')
  })

  it('ignores the approval of another draft than the present one', () => {
    const approved = entryOf({ kind: 'plan-approved', open: { plan: 'plan-0' } })
    const state = fold('case', caseOpened(), planDrafted(), approved)
    expect(state.plan).toBeNull()
    expect(state.draftPlan?.status).toBe('drafted')
  })

  it('opens a track by a plan action or a referral and closes it by the outcome', () => {
    const referral = entryOf({
      kind: 'referral-made',
      open: { track: 'HEALTH', handoff: HANDOFF.id },
    })
    const ended = entryOf({
      kind: 'referral-ended',
      open: { track: 'HEALTH', handoff: HANDOFF.id, outcome: 'given' },
    })
    const open = fold('case', caseOpened(), referral)
    expect(open).toMatchObject({ openTracks: 1, handoffs: [HANDOFF.id] })
    expect(fold('case', caseOpened(), referral, ended)).toMatchObject({
      openTracks: 0,
      handoffs: [],
      tracks: [{ track: 'HEALTH', status: 'closed', openedBy: 'referral-made-1' }],
    })
    const approved = entryOf({ kind: 'plan-approved', open: {} })
    expect(fold('case', caseOpened(), planDrafted(), approved).openTracks).toBe(1)
  })

  it('updates plan actions by their rows, from a visit as well', () => {
    const approved = entryOf({ kind: 'plan-approved', open: {} })
    const updated = entryOf({ kind: 'action-updated', open: { row: 'a1', status: 'done' } })
    const visit = entryOf({
      kind: 'visit-recorded',
      open: { planActions: [{ id: 'x', cells: said({ action: 'a2', status: 'doing' }) }] },
    })
    const state = fold('case', caseOpened(), planDrafted(), approved, updated, visit)
    expect(state.plan?.actions.map((action) => action.status)).toEqual(['done', 'doing'])
  })

  it('shows the last five visits by the day they happened, late ones in their place', () => {
    const days = ['07', '03', '05', '01', '06', '02', '04']
    const visits = days.map((day) =>
      entryOf({
        kind: 'visit-recorded',
        id: day,
        on: `2026-03-${day}T09:00:00.000Z`,
        open: { nextVisitOn: `2026-04-${day}` },
      }),
    )
    const state = fold('case', caseOpened(), ...visits)
    expect(state.visits.map((visit) => visit.entry)).toEqual(['07', '06', '05', '04', '03'])
    expect(state.nextVisitOn).toBe('2026-04-07')
    expect(state.counts['visit-recorded']).toBe(7)
  })

  it('never lowers a risk by a fact', () => {
    const raised = entryOf({ kind: 'risk-raised', open: { level: 'EMERGENCY' } })
    const weak = entryOf({ kind: 'risk-raised', open: { level: 'LOW' } })
    const lowered = entryOf({ kind: 'risk-lowered', open: { level: 'LOW' } })
    expect(fold('case', caseOpened(), raised, weak).risk).toBe('EMERGENCY')
    expect(fold('case', caseOpened(), raised, lowered).risk).toBe('LOW')
  })
})
