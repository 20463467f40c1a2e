import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Lately } from './lately.ts'

it('has what was put down last, in any order and however often, and never more than it may', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { maxLength: 400 }),
      fc.integer({ min: 2, max: 40 }),
      (all, most) => {
        const lately = new Lately<number>(most)
        for (const [at, one] of all.entries()) {
          lately.put(String(one), at)
          expect(lately.size).toBeLessThanOrEqual(most)
          expect(lately.get(String(one))).toBe(at)
        }
        const last = all.slice(-Math.floor(most / 2))
        for (const one of last) expect(lately.get(String(one))).toBe(all.lastIndexOf(one))
      },
    ),
  )
})

it('forgets', () => {
  const lately = new Lately<true>(10)
  for (let at = 0; at < 16; at += 1) lately.put(String(at), true)
  expect(lately.get('0')).toBeUndefined()
  expect(lately.get('15')).toBe(true)
})
