import { expect, test } from 'vitest'
import { aSending } from '../testing/sending.ts'
import { nextBatch } from './batch.ts'

test('a batch ends before the entry that would be too many', () => {
  const waiting = Array.from({ length: 250 }, (_, at) => aSending(String(at), [String(at)]))
  expect(nextBatch(waiting)).toHaveLength(200)
})

test('a batch ends before a megabyte, and one bundle always goes', () => {
  const long = 'x'.repeat(600_000)
  const waiting = ['a', 'b'].map((id) => aSending(id, ['1'], { says: long }))
  expect(nextBatch(waiting).map((sending) => sending.id)).toEqual(['a'])
  const longer = [aSending('c', ['1'], { says: 'x'.repeat(2_000_000) })]
  expect(nextBatch(longer)).toHaveLength(1)
})

test('nothing waiting is no batch', () => expect(nextBatch([])).toEqual([]))
