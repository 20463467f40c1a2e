import { mayAct } from '@cwmis/core/provenance.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import { ACCUSATIONS, OFFENCES, OFFENCES_FROM, STATUSES } from './offences.ts'

function codesOf(list: string): readonly string[] {
  return CONTENT.codeLists.find(({ name }) => name === list)?.codes.map(({ code }) => code) ?? []
}

test('what the police say means codes in force, and nobody has confirmed it', () => {
  const meanings = Object.values(OFFENCES)
  const concerns = [...meanings.flatMap((one) => one.concerns), ...Object.values(ACCUSATIONS)]
  expect(concerns.filter((code) => !codesOf('concerns').includes(code))).toEqual([])
  expect(meanings.filter(({ offence }) => !codesOf('offences').includes(offence))).toEqual([])
  expect(codesOf('police-status').toSorted()).toEqual(Object.values(STATUSES).toSorted())
  expect(mayAct(OFFENCES_FROM)).toBe(false)
})
