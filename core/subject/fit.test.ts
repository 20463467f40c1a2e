import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SLICE_BYTES } from './fit.ts'
import { CONTENT } from './fixtures/content.ts'
import { caseOpened, entryOf, planDrafted, said } from './fixtures/entries.ts'
import { fold } from './fixtures/fold.ts'
import { KINDS } from './fixtures/kinds.ts'
import { initialSlice, stepSlice } from './folds.ts'
import { bytesOf } from './size.ts'

const WORDS = 'Ŋŋ é long words '.repeat(9)

/** Every kind of a case, each as long-winded as a form lets it be. */
const LONG = KINDS.filter(
  ({ kind, subjects }) => subjects.includes('case') && !kind.startsWith('plan-'),
).flatMap(({ kind }) =>
  [1, 2].map((at) => {
    const fields = Array.from(
      { length: 30 },
      (_, field) => [`${kind}-${String(field)}`, WORDS] as const,
    )
    const id = `${kind}-${String(at)}-0000-4000-8000-000000000001`
    return entryOf({ kind, id, open: Object.fromEntries(fields) })
  }),
)
const PLAN = planDrafted({
  open: {
    actions: Array.from({ length: 40 }, (_, at) => ({
      id: `row-${String(at)}`,
      cells: said({
        what: WORDS,
        who: WORDS,
        due: '2026-05-01',
        status: 'planned',
        track: 'HEALTH',
      }),
    })),
  },
})

describe('the bound of a slice', () => {
  const approved = entryOf({ kind: 'plan-approved', id: 'approved', open: {} })
  const state = fold('case', caseOpened(), PLAN, approved, { ...PLAN }, ...LONG)

  it('is kept by a long-winded case, which keeps what is open', () => {
    expect(bytesOf(state)).toBeLessThanOrEqual(SLICE_BYTES)
    expect(state.plan?.actions).toHaveLength(16)
    expect(state.owner.desk).toBe('desk-1')
    expect(Object.keys(state.counts)).toContain('visit-recorded')
  })

  it('counts bytes as UTF-8 does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bytesOf(text)).toBe(new TextEncoder().encode(JSON.stringify(text)).length)
      }),
    )
  })
})

it('a step gives the same object back where it does not touch a slice', () => {
  const state = initialSlice('case', 'SV')
  const at = { type: 'case', compartment: 'SV' } as const
  expect(stepSlice(CONTENT, at, { state, entry: caseOpened() })).toBe(state)
})
