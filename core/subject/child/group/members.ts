/**
 * The ids of all children connected with those given, by links that stand. `linkedWith` tells the direct links of one
 * child and nothing of one that is not known: the group then ends there. Sorted, with those given.
 */
export function connected(
  given: readonly string[],
  linkedWith: (child: string) => readonly string[],
): readonly string[] {
  const found = new Set(given)
  // A set goes on over what is added to it on the way.
  for (const child of found) for (const other of linkedWith(child)) found.add(other)
  return [...found].sort()
}
