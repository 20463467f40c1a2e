type Json = Readonly<Record<string, unknown>>

/**
 * The part of a message's data that a list of paths names, and the paths it does not name: default deny. A path ends
 * at a leaf; `children[].sex` goes into every row of a list. A list of plain values is one leaf.
 */
export function cutToList(
  data: Json,
  allow: readonly string[],
): { readonly kept: Json; readonly strange: readonly string[] } {
  const strange = new Set<string>()
  const kept = cutMembers(data, '', { allow: new Set(allow), strange })
  return { kept, strange: [...strange].sort() }
}

interface Cutting {
  readonly allow: ReadonlySet<string>
  readonly strange: Set<string>
}

function cutMembers(json: Json, above: string, cutting: Cutting): Json {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(json)) {
    const cut = cutValue(value, above === '' ? name : `${above}.${name}`, cutting)
    if (cut !== undefined) Object.defineProperty(kept, name, { value: cut, enumerable: true })
  }
  return kept
}

function cutValue(value: unknown, path: string, cutting: Cutting): unknown {
  if (isMembers(value)) return cutMembers(value, path, cutting)
  if (Array.isArray(value) && value.some(isMembers)) {
    return value.filter(isMembers).map((row) => cutMembers(row, `${path}[]`, cutting))
  }
  if (cutting.allow.has(path)) return value
  cutting.strange.add(path)
  return undefined
}

function isMembers(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
