import { expect, test } from 'vitest'
import { type Finding, judgeFinding } from './finding.ts'

const head = { name: 'append', promise: 'fast' }
const good: Finding = {
  figures: {},
  clauses: [
    { says: 'share', sort: 'figure', holds: true },
    { says: 'skipped', sort: 'count', holds: true },
  ],
  controls: [{ name: 'naive', caught: true }],
}

test('ok only when every clause holds, every control was caught and nothing is void', () => {
  expect(judgeFinding(head, good, 1)).toMatchObject({ ok: true, failed: [] })
  const slow = { ...good, clauses: [{ says: 'share', sort: 'figure' as const, holds: false }] }
  expect(judgeFinding(head, slow, 1)).toMatchObject({ ok: false, failed: ['share'] })
  const blind = { ...good, controls: [{ name: 'naive', caught: false }] }
  expect(judgeFinding(head, blind, 1).ok).toBe(false)
  expect(judgeFinding(head, { ...good, void: 'busy' }, 1)).toMatchObject({
    ok: false,
    failed: ['void: busy'],
  })
})

test('a smaller run says nothing of the promise, but fails by its counts and controls', () => {
  const slow = {
    ...good,
    void: 'busy',
    clauses: [{ says: 'share', sort: 'figure' as const, holds: false }],
  }
  expect(judgeFinding(head, slow, 0.01)).toMatchObject({ ok: null, failed: [] })
  const lost = { ...good, clauses: [{ says: 'skipped', sort: 'count' as const, holds: false }] }
  expect(judgeFinding(head, lost, 0.01)).toMatchObject({ ok: null, failed: ['skipped'] })
  const blind = { ...good, controls: [{ name: 'naive', caught: false }] }
  expect(judgeFinding(head, blind, 0.01).failed).toEqual(['control not caught: naive'])
})
