import { createHash } from 'node:crypto'

/** A growing tree as RFC 6962 has it: how many leaves, and the roots of its complete subtrees, largest first. */
export interface Frontier {
  readonly size: number
  readonly roots: readonly Buffer[]
}

/** The root of a complete subtree of 2^level leaves; `place` counts such subtrees from 0. */
export interface Node {
  readonly level: number
  readonly place: number
  readonly hash: Buffer
}

export const EMPTY: Frontier = { size: 0, roots: [] }

/** SHA-256(0x00, bytes): a leaf can never be taken for a node. */
export function leafHash(bytes: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(bytes).digest()
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest()
}

/** The tree with more leaves, and the complete subtrees (level 1 and up) that came about. */
export function grow(
  frontier: Frontier,
  leaves: readonly Buffer[],
): { frontier: Frontier; nodes: Node[] } {
  const roots = [...frontier.roots]
  const nodes: Node[] = []
  let size = frontier.size
  for (const leaf of leaves) {
    let hash = leaf
    // As many subtrees are completed as the size ends in ones.
    for (let level = 1, rest = size; rest % 2 === 1; level += 1, rest = Math.floor(rest / 2)) {
      hash = nodeHash(roots.pop() ?? hash, hash)
      nodes.push({ level, place: Math.floor(rest / 2), hash })
    }
    roots.push(hash)
    size += 1
  }
  return { frontier: { size, roots }, nodes }
}

/** The root of the whole tree; of an empty one the hash of nothing. */
export function rootOf(frontier: Frontier): Buffer {
  const [last, ...rest] = [...frontier.roots].reverse()
  if (last === undefined) return createHash('sha256').digest()
  return rest.reduce((right, left) => nodeHash(left, right), last)
}

/** Where the roots of a frontier of this size stand among the nodes: level 0 is the leaves. */
export function frontierPlaces(size: number): { level: number; place: number }[] {
  const places: { level: number; place: number }[] = []
  for (let level = 0, rest = size; rest > 0; level += 1, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) places.unshift({ level, place: rest - 1 })
  }
  return places
}
