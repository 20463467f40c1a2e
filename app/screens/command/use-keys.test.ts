import { expect, test } from 'vitest'
import { askedBy } from './use-keys.ts'

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

test('Should hear single signs where nobody types, and Ctrl+K everywhere', () => {
  expect(askedBy({ ...PLAIN, key: '/' }, false, true)).toBe('search')
  expect(askedBy({ ...PLAIN, key: '?' }, false, true)).toBe('list')
  expect(askedBy({ ...PLAIN, key: 'k', ctrlKey: true }, true, false)).toBe('palette')
  expect(askedBy({ ...PLAIN, key: 'K', metaKey: true }, false, true)).toBe('palette')
})

test('Should leave signs alone that somebody types, speaks or composes', () => {
  expect(askedBy({ ...PLAIN, key: '/' }, true, true)).toBeNull()
  expect(askedBy({ ...PLAIN, key: '?' }, false, false)).toBeNull()
  expect(askedBy({ ...PLAIN, key: '/', isComposing: true }, false, true)).toBeNull()
  expect(askedBy({ ...PLAIN, key: 'f', ctrlKey: true }, false, true)).toBeNull()
})
