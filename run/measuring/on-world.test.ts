import { expect, test } from 'vitest'
import { closing } from '../start/closing.ts'
import { worldFor } from './on-world.ts'

test('a measure that reads entries is refused a world of clones, before it is made', async () => {
  const setting = { closing: closing(() => {}), scale: 1, seed: 1, say: () => {} }
  const asked = { cases: 1_000_000, least: 1, reads: 'entries' } as const
  await expect(worldFor(setting, asked)).rejects.toThrow(
    'Of a world of 1,000,000 cases only 2,500 have entries.',
  )
})
