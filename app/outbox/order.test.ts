import { expect, test } from 'vitest'
import { aSending } from '../testing/sending.ts'
import { sendingOrder } from './order.ts'

test('bundles go in the order of writing', () => {
  const waiting = [aSending('a', ['case-1']), aSending('b', ['case-2']), aSending('c', ['case-1'])]
  expect(ids(waiting)).toEqual(['a', 'b', 'c'])
})

test('an urgent bundle passes what does not concern it', () => {
  const waiting = [aSending('a', ['case-1']), aSending('b', ['case-2'], { urgent: true })]
  expect(ids(waiting)).toEqual(['b', 'a'])
})

test('an urgent bundle takes along what it rests on, in order, and what that rests on', () => {
  const waiting = [
    aSending('opens', ['case-1']),
    aSending('other', ['case-2']),
    aSending('on it', ['case-1', 'handoff-1']),
    aSending('urgent', ['handoff-1'], { urgent: true }),
  ]
  expect(ids(waiting)).toEqual(['opens', 'on it', 'urgent', 'other'])
})

test('naming a subject in an answer is resting on it', () => {
  const waiting = [
    aSending('opens', ['case-1']),
    aSending('other', ['case-2']),
    aSending('urgent', ['handoff-1'], { urgent: true, says: 'case:case-1' }),
  ]
  expect(ids(waiting)).toEqual(['opens', 'urgent', 'other'])
})

function ids(waiting: ReturnType<typeof aSending>[]): string[] {
  return sendingOrder(waiting).map((sending) => sending.id)
}
