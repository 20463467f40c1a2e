import { expect, test } from 'vitest'
import { messages } from '../languages/en.ts'
import { messageProblems } from './icu.ts'

test('every text of ours is a message', () => {
  expect(messageProblems(messages)).toEqual([])
})

test('a text that no device could say is named', () => {
  const good = {
    plain: 'The child’s school',
    value: 'in {days} days',
    plural: '{days, plural, one {# day} other {# days}}',
    quoted: "'{'not a value'}'",
  }
  expect(messageProblems(good)).toEqual([])
  const bad = {
    open: 'in {days days',
    closed: 'in days} days',
    sentence: 'Was it {so or not}?',
    noOther: '{days, plural, one {# day}}',
    empty: 'in {} days',
  }
  expect(messageProblems(bad).map((text) => text.split(':')[0])).toEqual(Object.keys(bad))
})
