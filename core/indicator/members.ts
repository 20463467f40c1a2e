/** A link between two children that a person found to be one, as long as it is not withdrawn. */
export interface SameLink {
  readonly from: string
  readonly to: string
}

/** All children that are one with this one by these links, itself included, in the order of their ids. */
export function membersOf(links: readonly SameLink[], child: string): readonly string[] {
  const members = new Set([child])
  for (const one of members) {
    for (const { from, to } of links) {
      if (from === one) members.add(to)
      if (to === one) members.add(from)
    }
  }
  return [...members].sort()
}
