import { expect, it } from 'vitest'
import { registered } from '../../clock/fixtures/clocks.ts'
import type { Row } from '../../form/answer.ts'
import { SLICE_BYTES } from '../fit.ts'
import { caseOpened, entryOf, planDrafted, said } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'
import { bytesOf } from '../size.ts'

const WORDS = 'Ŋŋ é long words '.repeat(9)

function uuid(at: number): string {
  return `a0000000-0000-4000-8000-${String(at).padStart(12, '0')}`
}

function rows(count: number, cells: (at: number) => Row['cells']): Row[] {
  return Array.from({ length: count }, (_, at) => ({ id: uuid(at), cells: cells(at) }))
}

it('a case in which everything is full stays within the bound of a slice, and keeps all its codes', () => {
  const actions = rows(16, () =>
    said({ what: WORDS, who: WORDS, due: '2026-05-01', status: 'not-possible', track: 'HEALTH' }),
  )
  const described = Object.fromEntries(
    Array.from({ length: 25 }, (_, at) => [`question-${String(at)}`, 'answer'] as const),
  )
  const state = fold(
    'case',
    caseOpened({ id: uuid(1) }),
    caseOpened({ id: uuid(7), open: described }),
    registered,
    planDrafted({ id: uuid(2), open: { actions, childWish: WORDS } }),
    entryOf({ kind: 'plan-approved', id: uuid(3), open: {} }),
    planDrafted({ id: uuid(4), open: { actions, childWish: WORDS } }),
    entryOf({
      kind: 'safety-assessed',
      id: uuid(5),
      open: {
        dangers: rows(9, () => said({ type: 'beaten', severity: '4', immediacy: 'now' })),
        safetyPlan: rows(9, () => said({ action: WORDS, who: WORDS, due: '2026-03-03' })),
      },
    }),
    ...Array.from({ length: 12 }, (_, at) =>
      entryOf({
        kind: 'domain-assessed',
        id: uuid(20 + at),
        open: { domain: String(at), standing: '2', strengths: WORDS },
      }),
    ),
    entryOf({
      kind: 'consent-recorded',
      id: uuid(6),
      open: {
        by: 'caregiver',
        assent: 'nonverbal',
        purposes: rows(10, (at) =>
          said({ purpose: `purpose-${String(at)}`, given: 'not-needed', basis: 'public-duty' }),
        ),
      },
    }),
    ...Array.from({ length: 6 }, (_, at) =>
      entryOf({ kind: 'visit-recorded', id: uuid(40 + at), open: { seen: 'child-alone' } }),
    ),
  )
  expect(bytesOf(state)).toBeLessThanOrEqual(SLICE_BYTES)
  for (const plan of [state.plan, state.draftPlan]) {
    expect(plan?.actions.map(({ track }) => track)).toEqual(Array(16).fill('HEALTH'))
  }
  expect(state.assessment?.domains).toHaveLength(12)
  expect(state.consents).toHaveLength(10)
  expect(state.safety?.steps).toHaveLength(5)
})
