import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../entry/entry.ts'
import { CASE, entryOf } from '../../fixtures/entries.ts'
import { isPaired, LINKING, UNLINKING } from './link.ts'

function tie(kind: string, id: string, other: string): Entry {
  return entryOf({ kind, subject: { type: 'child', id }, open: { other } })
}

describe('a bundle that links two records', () => {
  it('says the same on both of them', () => {
    for (const kind of [LINKING, UNLINKING]) {
      expect(isPaired([tie(kind, 'a', 'b'), tie(kind, 'b', 'a')])).toBe(true)
    }
  })

  it('is no half, no triangle, no loop, and does not link while it parts', () => {
    const half = tie(LINKING, 'a', 'b')
    expect(isPaired([half])).toBe(false)
    expect(isPaired([half, tie(LINKING, 'b', 'c')])).toBe(false)
    expect(isPaired([half, half])).toBe(false)
    expect(isPaired([tie(LINKING, 'a', 'a'), tie(LINKING, 'a', 'a')])).toBe(false)
    expect(isPaired([half, tie(UNLINKING, 'b', 'a')])).toBe(false)
    expect(isPaired([half, tie(LINKING, 'b', 'a'), tie(LINKING, 'c', 'a')])).toBe(false)
    expect(isPaired([half, entryOf({ kind: 'officer-excluded', subject: CASE })])).toBe(false)
  })

  it('is none of any other bundle’s business', () => {
    expect(isPaired([])).toBe(true)
    expect(isPaired([entryOf({ kind: 'case-opened' })])).toBe(true)
  })
})
