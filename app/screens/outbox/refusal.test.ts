import { messages } from '@cwmis/practice/languages/en.ts'
import { expect, test } from 'vitest'
import { addWords } from '../../words/t.ts'
import { refusalWords } from './view.tsx'
import { outboxWords } from './words.ts'

addWords({ ...messages, ...outboxWords })

const UNKNOWN = refusalWords('a-code-of-nobody')

test('whoever wrote what was not taken reads why, and what to do', () => {
  const codes = ['not-signed-in', 'not-yours', 'not-in-quarantine', 'id-reused', 'unknown-kind']
  expect(codes.filter((code) => refusalWords(code) === UNKNOWN)).toEqual([])
  expect(refusalWords('plan-own-approval@1')).not.toBe(UNKNOWN)
})

test('of a fault of the device it is said that the office gave no reason', () => {
  expect(refusalWords('wrong-commitment')).toBe(UNKNOWN)
  expect(refusalWords(null)).toBe(UNKNOWN)
})
