import { describe, expect, it } from 'vitest'
import type { Field, Form } from '../form/definition.ts'
import { said } from '../subject/fixtures/entries.ts'
import { INVENTED } from '../subject/fixtures/provenance.ts'
import { HANDOFF_STATUSES } from '../subject/handoff/state.ts'
import type { HandoffDefinition } from './definition.ts'
import { HANDOFF_STEPS, leadsTo, nextSteps, sidesOf } from './machine.ts'
import { contentProblem, project } from './project.ts'

function field(id: string, more: Partial<Field> = {}): Field {
  return { id, type: 'text', mark: 'o', sensitivity: 'S2', compartment: 'open', ...more }
}

const FORM: Form = {
  code: 'F06',
  kind: 'referral-made',
  version: 1,
  subjects: ['case'],
  sections: [
    {
      id: 'all',
      fields: [
        field('reason'),
        field('note'),
        field('diagnosis', { compartment: 'HIV' }),
        field('concernCodes', { type: 'multi', codes: 'concerns' }),
        field('riskLevel', { type: 'code', codes: 'risk' }),
        field('services', { type: 'multi', codes: 'services' }),
        field('children', {
          type: 'table',
          columns: [field('sex'), field('provName'), field('secret', { compartment: 'SV' })],
        }),
      ],
    },
  ],
  provenance: INVENTED,
}

const LISTS = [
  {
    name: 'concerns',
    version: 1,
    provenance: INVENTED,
    codes: [{ code: 'PH.01' }, { code: 'SX.01', compartment: 'SV' as const }],
  },
]

const BODY = { form: FORM, kind: 'referral-made', lists: LISTS }

const ROW: HandoffDefinition = {
  code: 'h17',
  sort: 'referral',
  about: 'child',
  from: ['WORKER'],
  to: ['CLINIC'],
  forms: ['F06'],
  content: ['reason', 'diagnosis', 'concernCodes', 'riskLevel', 'children.sex', 'children.secret'],
  concern: false,
  risk: false,
  sendBy: [],
  acceptWithin: { default: 24 },
  answerWithin: { default: 72 },
  feedback: true,
  offered: true,
  outsideSystem: null,
  paperTwin: 'slip',
  provenance: INVENTED,
}

const ANSWERS = {
  ...said({
    reason: 'Examination',
    note: 'For us alone',
    diagnosis: 'sealed',
    concernCodes: ['PH.01', 'SX.01'],
    riskLevel: 'HIGH',
    children: [{ id: 'r1', cells: said({ sex: 'F', provName: 'Akello', secret: 'sealed' }) }],
  }),
}
const SOURCE = {
  core: said({ childName: 'Akello', homeAddress: 'hill' }),
  answers: ANSWERS,
  lists: LISTS,
}

describe('what travels', () => {
  it('is the core and what the row names, nothing from a compartment', () => {
    expect(project(ROW, FORM, SOURCE)).toEqual(
      said({
        childName: 'Akello',
        reason: 'Examination',
        children: [{ id: 'r1', cells: said({ sex: 'F' }) }],
      }),
    )
  })

  it('holds concern and risk only where the row says so, and never a restricted code', () => {
    const told = project({ ...ROW, concern: true, risk: true }, FORM, SOURCE)
    expect(told).toMatchObject(said({ concernCodes: ['PH.01'], riskLevel: 'HIGH' }))
    const only = { ...SOURCE, answers: said({ concernCodes: ['SX.01'] }) }
    expect(project({ ...ROW, concern: true }, FORM, only)).not.toHaveProperty('concernCodes')
  })

  it('does not even say that there is more elsewhere', () => {
    const answers = {
      concernCodes: { v: ['PH.01'], elsewhere: true as const },
      reason: { elsewhere: true as const },
    }
    const told = project({ ...ROW, concern: true }, FORM, { ...SOURCE, answers })
    expect(JSON.stringify(told)).not.toContain('elsewhere')
    expect(told).not.toHaveProperty('reason')
  })
})

describe('what a hand-off may be sent with', () => {
  it('passes what was projected', () => {
    const own = said({ code: 'h17', fromDesk: 'a', toDesk: 'b', about: 'case:c', urgency: 'now' })
    expect(contentProblem(ROW, { ...own, ...project(ROW, FORM, SOURCE) }, BODY)).toBeNull()
  })

  it.each([
    said({ note: 'For us alone' }),
    said({ children: [{ id: 'r1', cells: said({ provName: 'Akello' }) }] }),
    said({ homeAddress: 'hill' }),
    said({ concernCodes: ['PH.01'] }),
    said({ riskLevel: 'HIGH' }),
  ])('names what its row does not: %j', (answers) => {
    expect(contentProblem(ROW, answers, BODY)).toBe('handoff-content-not-allowed')
  })

  it.each([
    said({ concernCodes: ['PH.01', 'SX.01'] }),
    said({ reason: 'SX.01, at once' }),
    said({ asked: ['SX.01'] }),
    said({ children: [{ id: 'r1', cells: said({ sex: 'SX.01' }) }] }),
  ])('refuses a code that has a compartment, whatever the row lets travel: %j', (answers) => {
    const told = { ...ROW, concern: true, risk: true }
    expect(contentProblem(told, answers, BODY)).toBe('handoff-content-not-allowed')
    const plain = said({ concernCodes: ['PH.01'], riskLevel: 'HIGH', reason: 'At once' })
    expect(contentProblem(told, plain, BODY)).toBeNull()
  })
})

describe('the machine', () => {
  it('leads every kind to one status only', () => {
    for (const step of Object.values(HANDOFF_STEPS).flat()) expect(leadsTo(step.kind)).toBe(step.to)
  })

  it('ends in closed and nowhere else', () => {
    const ends = HANDOFF_STATUSES.filter((status) => HANDOFF_STEPS[status].length === 0)
    expect(ends).toEqual(['closed'])
  })

  it('lets the sender recall until acceptance, and only the receiver accept', () => {
    const kinds = (status: (typeof HANDOFF_STATUSES)[number], side: 'sender' | 'receiver') =>
      nextSteps({ status }, side).map((step) => step.kind)
    expect(kinds('opened', 'sender')).toEqual(['handoff-recalled'])
    expect(kinds('opened', 'receiver')).toEqual(['handoff-accepted', 'handoff-declined'])
    expect(kinds('accepted', 'sender')).toEqual(['handoff-closed'])
  })

  it('knows for which sides a person acts', () => {
    const side = (desk: string) => ({ desk, actor: null, door: null })
    const state = { from: side('a'), to: side('b') }
    expect(sidesOf(state, ['b'])).toEqual(['receiver'])
    expect(sidesOf(state, ['a', 'b'])).toEqual(['sender', 'receiver'])
    expect(sidesOf(state, ['c'])).toEqual([])
  })
})
