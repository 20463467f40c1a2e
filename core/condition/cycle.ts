/** The nodes of a graph that lie on a cycle: from which a way leads back to themselves. */
export function circular(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...edges.keys()].filter((node) => reaches(edges, node))
}

function reaches(edges: ReadonlyMap<string, readonly string[]>, goal: string): boolean {
  const seen = new Set<string>()
  const next = [...(edges.get(goal) ?? [])]
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (node === goal) return true
    if (seen.has(node)) continue
    seen.add(node)
    next.push(...(edges.get(node) ?? []))
  }
  return false
}
