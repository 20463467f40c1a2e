import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waitBeforeRetry } from './backoff.ts'

test('the wait lies anywhere below a limit that doubles up to five minutes', () => {
  expect(waitBeforeRetry({ failures: 1, retryAfter: null, random: 0.999999 })).toBe(5_000)
  expect(waitBeforeRetry({ failures: 3, retryAfter: null, random: 0.5 })).toBe(10_000)
  expect(waitBeforeRetry({ failures: 40, retryAfter: null, random: 0.999999 })).toBe(300_000)
})

test('never sooner than the server asked', () => {
  const asked = fc.record({
    failures: fc.integer({ min: 1, max: 50 }),
    retryAfter: fc.integer({ min: 0, max: 600_000 }),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  fc.assert(fc.property(asked, (tries) => waitBeforeRetry(tries) >= tries.retryAfter))
})
