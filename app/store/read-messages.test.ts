import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createNews } from './news.ts'
import { openStore } from './open.ts'
import { keepReadMessages, readMessages } from './read-messages.ts'

test('How many messages were read is kept for each hand-off, and never goes back', async () => {
  const store = await openStore('read-messages', createNews())
  expect(await readMessages(store, ['a', 'b'])).toEqual(
    new Map([
      ['a', 0],
      ['b', 0],
    ]),
  )
  await keepReadMessages(store, 'a', 2)
  await keepReadMessages(store, 'a', 1)
  expect((await readMessages(store, ['a', 'b'])).get('a')).toBe(2)
  expect((await readMessages(store, ['b'])).get('b')).toBe(0)
})
