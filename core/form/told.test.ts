import { expect, it } from 'vitest'
import { entryOf } from '../subject/fixtures/entries.ts'
import type { Form } from './definition.ts'
import { toldBefore } from './told.ts'

const FORM: Form = {
  code: 'F04',
  kind: 'domain-assessed',
  version: 1,
  subjects: ['case'],
  sections: [
    {
      id: 'all',
      fields: [
        { id: 'schooling', type: 'text', mark: 'M', sensitivity: 'S1', compartment: 'open' },
        { id: 'meals', type: 'int', mark: 'o', sensitivity: 'S2', compartment: 'open', max: 10 },
      ],
    },
  ],
  provenance: {
    state: 'proposed',
    basis: 'proposed',
    source: 'invented',
    from: '2020-01-01',
    to: null,
    confirmedBy: null,
  },
}
const BODY = { form: FORM, kind: 'domain-assessed' }

const newer = entryOf({
  kind: 'visit-recorded',
  by: 'brian',
  on: '2026-03-05T09:00:00.000Z',
  open: { meals: 2 },
})
const older = entryOf({ kind: 'child-described', open: { schooling: 'P4', meals: 1 } })

it('gives the newest value of each question with when and by whom, whatever form it came from', () => {
  const told = toldBefore(BODY, [newer, older])
  expect(told.get('meals')).toEqual({
    value: 2,
    on: '2026-03-05T09:00:00.000Z',
    by: 'brian',
    role: 'WORKER',
  })
  expect(told.get('schooling')).toMatchObject({ value: 'P4', by: 'amina' })
})

it('leaves out what was refused, not answered, does not fit, or is about something else', () => {
  const refused = entryOf({ kind: 'visit-recorded', verdict: 'refused', open: { meals: 3 } })
  const unknown = entryOf({ kind: 'visit-recorded', answers: { meals: { no: 'NK' } } })
  const text = entryOf({ kind: 'visit-recorded', open: { meals: 'two' } })
  expect(toldBefore(BODY, [refused, unknown, text]).size).toBe(0)
  expect(toldBefore(BODY, [older], ({ header }) => header.kind !== 'child-described').size).toBe(0)
})
