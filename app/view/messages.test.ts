import { expect, test } from 'vitest'
import { messagesForMe } from './messages.ts'

const messages = { sender: 3, receiver: 2 }

test('What the other end wrote counts, not what one’s own desk did', () => {
  expect(messagesForMe({ messages }, ['sender'])).toBe(2)
  expect(messagesForMe({ messages }, ['receiver'])).toBe(3)
})

test('Whoever sits at both ends, or looks from neither, counts all', () => {
  expect(messagesForMe({ messages }, ['sender', 'receiver'])).toBe(5)
  expect(messagesForMe({ messages }, [])).toBe(5)
})

test('A state from before messages were counted has none', () => {
  expect(messagesForMe({}, ['sender'])).toBe(0)
})
