import { expect, test } from 'vitest'
import { COMPARTMENTS } from '../entry/compartment.ts'
import { allow } from './allow.ts'
import { worlds } from './fixtures/worlds.ts'

const WORLDS = [...worlds()]

/** In how many worlds does somebody read a compartment? */
function readersOf(one: string, sealed: readonly (typeof COMPARTMENTS)[number][]): number {
  return WORLDS.filter((question) => {
    const answer = allow({ ...question, subject: { ...question.subject, sealed } })
    return answer.allowed && answer.compartments.some((held) => held === one)
  }).length
}

test('what is sealed is read by nobody, whatever the role, relation, purpose and deed; unsealed it is (control)', () => {
  expect(readersOf('SV', [])).toBeGreaterThan(0)
  expect(readersOf('SV', ['SV'])).toBe(0)
})

test('a seal takes nothing else: who is let in, by which relation, and to what beside is as before', () => {
  for (const question of WORLDS) {
    const before = allow(question)
    const after = allow({ ...question, subject: { ...question.subject, sealed: ['SV'] } })
    if (!before.allowed) expect(after).toEqual(before)
    else {
      const compartments = before.compartments.filter((one) => one !== 'SV')
      expect(after).toEqual({ ...before, compartments })
    }
  }
  expect(readersOf('open', COMPARTMENTS)).toBe(readersOf('open', []))
})
