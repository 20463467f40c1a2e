import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, growthOf, roughBytesOf, sizeOf } from './size.ts'

const SLICE = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { maxKeys: 8 })

it('counts the bytes of JSON, also where parts were counted before', () => {
  fc.assert(
    fc.property(SLICE, SLICE, (one, other) => {
      const before = { latest: one, setBy: other }
      const after = { ...before, latest: { ...one, more: [other, null] }, left: undefined }
      for (const slice of [before, after, before]) expect(sizeOf(slice)).toBe(bytesOf(slice))
    }),
  )
})

it('never says that less was added than was, whatever stayed the same value', () => {
  fc.assert(
    fc.property(SLICE, SLICE, fc.array(fc.jsonValue()), (one, other, list) => {
      const before = { ...one, latest: one, list }
      for (const after of [
        { ...before, latest: { ...one, ...other } },
        { ...other, latest: one, list: [...list, other, ...list] },
        { ...before, list: list.slice(1), more: [one, one], gone: undefined },
      ]) {
        expect(bytesOf(before) + growthOf(before, after)).toBeGreaterThanOrEqual(bytesOf(after))
      }
      expect(growthOf(before, before)).toBe(0)
    }),
    { numRuns: 1000, examples: [[{}, { toString: 1, valueOf: {} }, []]] },
  )
})

it('is rough only upwards', () => {
  fc.assert(
    fc.property(SLICE, (one) => {
      for (const some of [one, { one, filled: 'é'.repeat(3000) }]) {
        expect(roughBytesOf(some)).toBeGreaterThanOrEqual(bytesOf(some))
      }
    }),
  )
})
