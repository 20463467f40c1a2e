import { pathsOf } from '@cwmis/core/condition/evaluate.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { NOTICES } from './index.ts'

const kinds = new Map(CONTENT.kinds.map((kind) => [kind.kind, kind]))

/** The fields of the open part of a kind, in all its versions. */
function openFields(kind: string): readonly string[] {
  return CONTENT.forms
    .flatMap((form) => form.sections.filter((section) => (section.kind ?? form.kind) === kind))
    .flatMap((section) => section.fields)
    .filter((field) => field.compartment === 'open')
    .map((field) => field.id)
}

test('one line for each kind, and each kind there is', () => {
  const named = NOTICES.map(({ kind }) => kind)
  expect(new Set(named).size).toBe(named.length)
  expect(named.filter((kind) => !kinds.has(kind))).toEqual([])
})

/** Fields the server writes itself into the entries of its own rules. */
const BY_RULE = ['approval-passed', 'owner-changed']

test('whom and when it tells is read from the open part', () => {
  const lost = NOTICES.filter(({ kind }) => !BY_RULE.includes(kind)).flatMap((rule) => {
    const fields = openFields(rule.kind)
    const paths = [
      ...rule.tells.flatMap((party) => ('at' in party ? [party.at] : [])),
      ...(rule.atOnce === undefined ? [] : pathsOf(rule.atOnce)),
    ]
    return paths.filter((path) => !fields.includes(path)).map((path) => `${rule.kind} ${path}`)
  })
  expect(lost).toEqual([])
})

test('ends are told of hand-offs only, and what another decides goes to whoever supervises', () => {
  const ends = NOTICES.filter(({ tells }) =>
    tells.some(({ to }) => to === 'sender' || to === 'receiver' || to === 'other-end'),
  )
  expect(ends.filter(({ kind }) => !kinds.get(kind)?.subjects.includes('handoff'))).toEqual([])
  const asked = ['plan-drafted', 'closure-requested', 'risk-raised']
  const told = NOTICES.filter(({ kind }) => asked.includes(kind))
  expect(told.map(({ tells }) => tells)).toEqual(asked.map(() => [{ to: 'supervising' }]))
})
