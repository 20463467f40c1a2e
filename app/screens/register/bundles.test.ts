import type { Form } from '@cwmis/core/form/definition.ts'
import { F02 } from '@cwmis/practice/forms/f02-intake/form.ts'
import { expect, test } from 'vitest'
import { type Registration, registrationBundles } from './bundles.ts'

const form: Form = F02
const registration: Registration = {
  form,
  report: 'r1',
  row: 'row1',
  child: 'new-child',
  caseId: 'c1',
  post: 'p1',
  desk: 'd1',
}

const answers = {
  sex: { v: 'F' },
  village: { v: { place: '042.1.03.07.12' } },
  riskLevel: { v: 'HIGH' },
  matchDecision: { v: 'new' },
} as const

test('Should write the facts first and the decision in a bundle of its own', () => {
  const [facts, decision] = registrationBundles(registration, answers)
  expect(facts?.map((draft) => [draft.kind, draft.subject.id])).toEqual([
    ['child-described', 'new-child'],
    ['case-opened', 'c1'],
  ])
  expect(decision).toEqual([
    {
      subject: { type: 'report', id: 'r1' },
      kind: 'report-registered',
      answers: { row: { v: 'row1' }, case: { v: 'c1' }, child: { v: 'new-child' } },
    },
  ])
})

test('Should put each answer into its own kind and the place into both', () => {
  const [facts = []] = registrationBundles(registration, answers)
  expect(Object.keys(facts[0]?.answers ?? {}).sort()).toEqual(['sex', 'village'])
  expect(facts[1]?.answers).toMatchObject({
    riskLevel: { v: 'HIGH' },
    village: { v: { place: '042.1.03.07.12' } },
    child: { v: 'new-child' },
    report: { v: 'r1' },
    desk: { v: 'd1' },
  })
})

test('Should open the case for the known child only when somebody said it is the same', () => {
  const same = { ...answers, matchDecision: { v: 'same' }, sameAs: { v: 'known' } }
  const unsure = { ...answers, matchDecision: { v: 'unsure' }, sameAs: { v: 'known' } }
  expect(registrationBundles(registration, same)[0]?.[0]?.subject.id).toBe('known')
  expect(registrationBundles(registration, unsure)[0]?.[0]?.subject.id).toBe('new-child')
})
