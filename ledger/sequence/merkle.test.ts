import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY, frontierPlaces, grow, leafHash, rootOf } from './merkle.ts'

/** The definition of RFC 6962 word by word: slow and independent of how we grow. */
function definition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest()
  const [only] = leaves
  if (leaves.length === 1 && only) return only
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  return createHash('sha256')
    .update(Buffer.of(1))
    .update(definition(leaves.slice(0, half)))
    .update(definition(leaves.slice(half)))
    .digest()
}

function someLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, at) => leafHash(Buffer.from(String(at))))
}

describe('the growing tree', () => {
  it('has the root the definition gives, in whatever batches it grew', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), (batches) => {
        const leaves = someLeaves(batches.reduce((sum, size) => sum + size, 0))
        let at = 0
        let frontier = EMPTY
        for (const size of batches) {
          frontier = grow(frontier, leaves.slice(at, at + size)).frontier
          at += size
        }
        expect(rootOf(frontier)).toEqual(definition(leaves))
      }),
    )
  })

  it('can be taken up again from its nodes at any size', () => {
    const leaves = someLeaves(70)
    const { nodes } = grow(EMPTY, leaves)
    for (let size = 1; size <= leaves.length; size += 1) {
      const roots = frontierPlaces(size).map(({ level, place }) =>
        level === 0
          ? leaves[place]
          : nodes.find((one) => one.level === level && one.place === place)?.hash,
      )
      expect(roots).toEqual(grow(EMPTY, leaves.slice(0, size)).frontier.roots)
    }
  })
})
