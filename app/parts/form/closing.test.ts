import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { expect, test } from 'vitest'
import { closedBy, closedIn, settledAnswers } from './closing.ts'

function field(id: string, more: Partial<Field> = {}): Field {
  return { id, type: 'text', mark: 'M', sensitivity: 'S0', compartment: 'open', ...more }
}

const FORM: Form = {
  code: 'T01',
  kind: 'met',
  version: 1,
  subjects: ['case'],
  provenance: {
    state: 'proposed',
    basis: 'proposed',
    source: 'invented for tests',
    from: '2016-01-01',
    to: null,
    confirmedBy: null,
  },
  sections: [
    {
      id: 'first',
      fields: [
        field('seen', { type: 'bool' }),
        field('safe', { when: { of: 'seen', is: true } }),
        field('why', { when: { answered: 'safe' } }),
      ],
    },
    { id: 'other', kind: 'told', fields: [field('whom', { when: { of: 'seen', is: true } })] },
  ],
}

function filled(answers: Answers) {
  const asOf = '2026-06-15T09:00:00Z'
  return { form: FORM, kinds: ['met', 'told'], answers, roots: {}, asOf }
}

const ALL: Answers = {
  seen: { v: true },
  safe: { v: 'yes' },
  why: { v: 'she laughed' },
  whom: { v: 'her aunt' },
}

test('Should name every answer a change would close, of every kind and at second hand', () => {
  expect(closedBy(filled(ALL), 'seen', { v: false })).toEqual(['safe', 'why', 'whom'])
  expect(closedBy(filled(ALL), 'safe', undefined)).toEqual(['why'])
})

test('Should have nothing to say of a change that closes nothing more', () => {
  expect(closedBy(filled(ALL), 'safe', { v: 'no' })).toEqual([])
  expect(closedBy(filled({ ...ALL, seen: { v: false } }), 'seen', { no: 'NK' })).toEqual([])
  expect(closedBy(filled({ seen: { v: true } }), 'seen', { v: false })).toEqual([])
})

test('Should sign what is closed as "does not apply" and keep it as typed until then', () => {
  const fill = filled({ ...ALL, seen: { v: false } })
  expect(closedIn(fill)).toEqual(['safe', 'why', 'whom'])
  expect(settledAnswers(fill)).toEqual({
    seen: { v: false },
    safe: { no: 'NAPP' },
    why: { no: 'NAPP' },
    whom: { no: 'NAPP' },
  })
  expect(closedIn(filled(ALL))).toEqual([])
})
