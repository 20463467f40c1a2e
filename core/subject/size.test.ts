import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, sizeOf } from './size.ts'

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
