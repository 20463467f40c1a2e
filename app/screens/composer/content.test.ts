import type { Field, Form } from '@cwmis/core/form/definition.ts'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import { expect, test } from 'vitest'
import { cannotSend, handedOver, handoffBody } from './content.ts'

const provenance: Provenance = {
  state: 'proposed',
  basis: 'proposed',
  source: 'test',
  from: '2016-01-01',
  to: null,
  confirmedBy: null,
}

function field(id: string, more: Partial<Field> = {}): Field {
  return { id, type: 'long', mark: 'M', sensitivity: 'S2', compartment: 'open', ...more }
}

const form: Form = {
  code: 'F06',
  kind: 'referral-made',
  version: 1,
  subjects: ['case'],
  sections: [
    { id: 'all', fields: [field('need'), field('reason'), field('hidden', { compartment: 'SV' })] },
  ],
  provenance,
}

const definition: HandoffDefinition = {
  code: 'h46',
  sort: 'referral',
  about: 'child',
  from: ['CDO'],
  to: ['IP_CASEWORKER'],
  forms: ['F06'],
  content: ['need'],
  concern: false,
  risk: false,
  sendBy: [],
  acceptWithin: { default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: true,
  outsideSystem: null,
  paperTwin: 'slip',
  provenance,
}

const source = {
  caseId: 'c1',
  reference: 'AB12',
  childName: 'Invented Child',
  child: null,
  age: 'about 9',
  sender: 'An Officer',
  fromDesk: 'd1',
}

const row = { definition, form, lists: [] }

test('Should send the core and what the row names, and nothing else', () => {
  const body = handoffBody(source, row, {
    need: { v: 'a bed' },
    reason: { v: 'told in confidence' },
    hidden: { v: 'never' },
    toDesk: { v: 'd2' },
    basis: { v: 'protection' },
    urgency: { v: '24h' },
  })
  expect(Object.keys(body).sort()).toEqual([
    'about',
    'age',
    'basis',
    'childName',
    'code',
    'fromDesk',
    'need',
    'reference',
    'sender',
    'toDesk',
    'urgency',
  ])
  expect(body['about']).toEqual({ v: 'case:c1' })
})

test('Should offer only what the role may send with the form', () => {
  const not = { ...definition, code: 'h44', offered: false }
  const both = [definition, not]
  expect(handedOver(both, 'F06', ['CDO'])).toEqual({ sent: [definition], byHand: [not] })
  expect(handedOver(both, 'F06', ['PARA_SW'])).toEqual({ sent: [], byHand: [] })
  expect(handedOver(both, 'F01', ['CDO'])).toEqual({ sent: [], byHand: [] })
})

test('Should not send without a kind, a receiver and a basis', () => {
  expect(cannotSend({})).toBe('screens.composer.needs.handoffCode')
  const nearly = { handoffCode: { v: 'h46' }, toDesk: { v: 'd2' } }
  expect(cannotSend({ ...nearly, basis: { no: 'NK' } })).toBe('screens.composer.needs.basis')
  expect(cannotSend({ ...nearly, basis: { v: 'consent' } })).toBeNull()
})
