import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { keepSyncFact, syncFact } from './facts.ts'
import { keepLooked, lookedUpTo } from './looked.ts'
import { createNews } from './news.ts'
import { openStore, type Store } from './open.ts'
import { dropView, namedViews, nameView } from './views.ts'

let store: Store
let turn = 0

beforeEach(async () => {
  turn += 1
  store = await openStore(`own-facts-${String(turn)}`, createNews())
})

test('A view is found under its name; the same name again takes its place; forgotten it is gone', async () => {
  expect(await namedViews(store)).toEqual([])
  await nameView(store, { name: 'Mine', search: '?late=' })
  await nameView(store, { name: 'Quiet', search: '?quiet=30' })
  await nameView(store, { name: 'Mine', search: '?waits=' })
  expect(await namedViews(store)).toEqual([
    { name: 'Quiet', search: '?quiet=30' },
    { name: 'Mine', search: '?waits=' },
  ])
  await dropView(store, 'Quiet')
  expect(await namedViews(store)).toEqual([{ name: 'Mine', search: '?waits=' }])
})

test('How far somebody looked is kept for each subject, the longest ago of too many goes', async () => {
  expect(await lookedUpTo(store, 'child:a')).toBeNull()
  await keepLooked(store, 'child:a', '2026-01-01T00:00:00.000Z')
  await keepLooked(store, 'child:a', '2026-02-01T00:00:00.000Z')
  expect(await lookedUpTo(store, 'child:a')).toBe('2026-02-01T00:00:00.000Z')
  for (let at = 0; at < 200; at += 1) {
    await keepLooked(store, `child:${String(at)}`, '2026-03-01T00:00:00.000Z')
  }
  expect(await lookedUpTo(store, 'child:a')).toBeNull()
  expect(await lookedUpTo(store, 'child:0')).toBe('2026-03-01T00:00:00.000Z')
})

test('Neither touches what is known of the exchange', async () => {
  await keepSyncFact(store, { epoch: 'e1' })
  await nameView(store, { name: 'Mine', search: '?late=' })
  await keepLooked(store, 'child:a', '2026-01-01T00:00:00.000Z')
  expect(await syncFact(store)).toMatchObject({ epoch: 'e1' })
})
