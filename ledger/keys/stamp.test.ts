import type * as folds from '@cwmis/core/subject/folds.ts'
import { expect, it, vi } from 'vitest'
import { freshKeys } from './keys.ts'

const shelf = vi.hoisted(() => ({ versions: { case: 'case/1' } }))

vi.mock('@cwmis/core/subject/folds.ts', async (original) => {
  const real = await original<typeof folds>()
  return {
    ...real,
    get FOLD_VERSIONS() {
      return { ...real.FOLD_VERSIONS, ...shelf.versions }
    },
  }
})

it('a new fold moves the stamps of what it folds alone, and stamps of the old one still open', async () => {
  // Whatever other tests have read already stands on the real versions.
  vi.resetModules()
  const { openStamp, sealStamp } = await import('./stamp.ts')
  const keys = freshKeys()
  const id = '00000000-0000-4000-8000-000000000001'
  const stamps = () =>
    (['case', 'child'] as const).map((type) => sealStamp(keys, { type, id }, { open: 7 }))
  const [oldCase = '', oldChild] = stamps()
  expect(stamps()).toEqual([oldCase, oldChild])
  shelf.versions = { case: 'case/2' }
  const [newCase, newChild] = stamps()
  expect(newCase).not.toBe(oldCase)
  expect(newChild).toBe(oldChild)
  expect(openStamp(keys, id, oldCase)).toEqual({ open: 7 })
})

it('what was sealed lately opens from memory as it opens from its bytes, and for nothing else', async () => {
  const { openText, sealText } = await import('./stamp.ts')
  const keys = freshKeys()
  const seal = sealText(keys, 'stamp|one', 'case/1,open=7')
  const bent = `${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`
  // The same keys in another hand: nothing is remembered of them.
  for (const hand of [keys, { ...keys }]) {
    expect(openText(hand, 'stamp|one', seal)).toBe('case/1,open=7')
    expect(openText(hand, 'stamp|two', seal)).toBeNull()
    expect(openText(hand, 'stamp|one', bent)).toBeNull()
  }
  expect(openText(freshKeys(), 'stamp|one', seal)).toBeNull()
})

it('after more others than are remembered a seal still opens', async () => {
  const { openText, sealText } = await import('./stamp.ts')
  const keys = freshKeys()
  const first = sealText(keys, 'use', 'first')
  for (let at = 0; at < 32_000; at += 1) sealText(keys, 'use', String(at))
  expect(openText(keys, 'use', first)).toBe('first')
})
