import type { Content } from '@cwmis/core/content.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { messages } from '../languages/en.ts'
import { compartmentProblems } from './compartments.ts'
import { handoffProblems } from './handoffs.ts'
import { processProblems } from './process.ts'
import { provenanceProblems } from './provenance.ts'
import { referenceProblems } from './references.ts'
import { neededWords, wordProblems } from './words.ts'

test('the practice names nothing that does not exist', () => {
  expect(referenceProblems(CONTENT)).toEqual([])
  expect(processProblems(CONTENT)).toEqual([])
})

test('every restricted question and code lies in its compartment', () => {
  expect(compartmentProblems(CONTENT)).toEqual([])
})

test('nothing restricted travels with a hand-off', () => {
  expect(handoffProblems(CONTENT)).toEqual([])
})

test('every piece says where it comes from and from when it holds', () => {
  expect(provenanceProblems(CONTENT)).toEqual([])
})

test('everything a person reads is in the catalogue, short enough and without a forbidden word', () => {
  expect(wordProblems(CONTENT, messages)).toEqual([])
})

test('the catalogue holds no words that nothing uses', () => {
  const needed = new Set(neededWords(CONTENT))
  const also = /^(status|places|rules|paper|help)\.|^clocks\..*\.(why|detail)$|^tracks\.PROTECTION$/
  expect(Object.keys(messages).filter((key) => !needed.has(key) && !also.test(key))).toEqual([])
})

/** The practice with one question changed. */
function withField(at: string, change: (field: Field) => Field): Content {
  const [code, id, column] = at.split('.')
  const inField = (field: Field): Field => {
    if (field.id !== id) return field
    if (column === undefined) return change(field)
    return {
      ...field,
      columns: (field.columns ?? []).map((one) => (one.id === column ? change(one) : one)),
    }
  }
  const inForm = (form: Form): Form =>
    form.code !== code
      ? form
      : { ...form, sections: form.sections.map((s) => ({ ...s, fields: s.fields.map(inField) })) }
  return { ...CONTENT, forms: CONTENT.forms.map(inForm) }
}

function opened(field: Field): Field {
  return { ...field, compartment: 'open' }
}

test.each([
  'F01.reporterName',
  'F01.receivedVia',
  'F01.allegedPerp.name',
  'F02.caregivers.isAllegedPerp',
  'F02.hivKnown',
  'F02.tribe',
  'F03A.assault72h',
  'child-arrested.at',
])('a restricted question laid open is caught: %s', (at) => {
  expect(compartmentProblems(withField(at, opened))).not.toEqual([])
})

test('a concern code without its compartment is caught', () => {
  const codeLists = CONTENT.codeLists.map((list) =>
    list.name === 'concerns' ? { ...list, codes: list.codes.map(({ code }) => ({ code })) } : list,
  )
  const problems = compartmentProblems({ ...CONTENT, codeLists })
  expect(problems).toContain('concern SX.01 is kept in open')
  expect(problems).toContain('concern AC.09 is kept in open')
})

test.each(['reporterPhone', 'allegedPerp.name', 'medicalRecord'])(
  'a hand-off that names what may not travel is caught: %s',
  (path) => {
    const handoffs = CONTENT.handoffs.map((one) =>
      one.code === 'h01' ? { ...one, content: [...one.content, path] } : one,
    )
    expect(handoffProblems({ ...CONTENT, handoffs })).not.toEqual([])
  },
)

test('a hand-off that carries a concern its row does not allow is caught', () => {
  const handoffs = CONTENT.handoffs.map((one) =>
    one.code === 'h12' ? { ...one, content: [...one.content, 'concernCodes'] } : one,
  )
  expect(handoffProblems({ ...CONTENT, handoffs })).toContain('h12: concern')
})

test('a code list, a label and a source that are missing are caught', () => {
  const strange = withField('F08.seen', (field) => ({ ...field, codes: 'nowhere' }))
  expect(referenceProblems(strange)).toEqual(['f08.seen names list nowhere'])
  const { 'f08.seen.label': _gone, ...fewer } = messages
  expect(wordProblems(CONTENT, fewer)).toEqual(['f08.seen.label is missing'])
  const long = { ...messages, 'f08.seen.label': 'x'.repeat(41) }
  expect(wordProblems(CONTENT, long)).toEqual(['f08.seen.label is too long'])
  const rude = { ...messages, 'f08.seen.label': 'Convicted?' }
  expect(wordProblems(CONTENT, rude)).toEqual(['f08.seen.label says "convict"'])
  const [first, ...others] = CONTENT.rules
  if (first === undefined) throw new Error('the practice has no rules')
  const undated = { ...first, provenance: { ...first.provenance, from: '' } }
  expect(provenanceProblems({ ...CONTENT, rules: [undated, ...others] })).toHaveLength(1)
})

test('a role that may decide what it may not write is caught', () => {
  const roles = CONTENT.roles.map((role) =>
    role.code === 'SPSWO' ? { ...role, writes: [] } : role,
  )
  expect(processProblems({ ...CONTENT, roles })).toContain(
    'SPSWO may take case-closed but not write it',
  )
})

test('a tool offered at no status, on the wrong subject or to nobody is caught', () => {
  const tools = [
    { kind: 'conference-held', subject: 'case', from: ['asleep'] },
    { kind: 'conference-held', subject: 'home', from: [] },
    { kind: 'referral-ended', subject: 'case', from: ['registered'] },
  ] as const
  const processes = CONTENT.processes.map((process) => ({ ...process, tools }))
  expect(processProblems({ ...CONTENT, processes })).toEqual([
    'conference-held is offered at asleep',
    'conference-held is offered on a home',
    'referral-ended is offered to nobody',
  ])
})

test('every role code of the actor table is there, and the one of a system that answers about cases', () => {
  const codes =
    `CHILD CAREGIVER REPORTER LC1 PARA_SW VHT CPC PARISH_CHIEF CDO SCC_MEMBER SCHOOL_HEAD
    SCHOOL_FOCAL DEO HF_FOCAL DHO PSWO SPSWO DCDO DIST_LEADER DAC LABOUR_OFF GENDER_OFF TIP_OFF NIRA_DRO
    CFPU POLICE_IO RSA LC_COURT COURT REMAND_OC REMAND_SW CCI_MGR CCI_SW FOSTER_CARER ALTCARE_PANEL
    OPM_CP UNHCR_CP IP_CASEWORKER IP_SUPERVISOR IP_ME HL_COUNSELLOR HL_CASE_MGR HL_SUPERVISOR NAT_CHILD
    NAT_ALTCARE NAT_JJ NAT_ME NAT_ADMIN DPO AUDITOR EMIS`.split(/\s+/)
  expect(CONTENT.roles.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
})

test('nobody at the ministry has confirmed anything yet, so nothing claims it', () => {
  const states = new Set(CONTENT.clocks.map(({ provenance }) => provenance.state))
  expect([...states]).toEqual(['proposed'])
})
