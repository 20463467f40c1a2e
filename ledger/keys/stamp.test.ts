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
