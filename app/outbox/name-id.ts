import { hex } from '@cwmis/core/entry/bytes.ts'

/** The uuid v5 of a name within a namespace (a uuid): the same names give the same id everywhere. */
export async function nameId(namespace: string, name: string): Promise<string> {
  const space = namespace.replaceAll('-', '').match(/../g) ?? []
  const bytes = [
    ...space.map((pair) => Number.parseInt(pair, 16)),
    ...new TextEncoder().encode(name),
  ]
  const hash = await crypto.subtle.digest('SHA-1', Uint8Array.from(bytes))
  const id = new Uint8Array(hash).slice(0, 16)
  id[6] = ((id[6] ?? 0) & 0x0f) | 0x50
  id[8] = ((id[8] ?? 0) & 0x3f) | 0x80
  const text = hex(id)
  const cuts = [0, 8, 12, 16, 20, 32]
  return cuts
    .slice(1)
    .map((end, at) => text.slice(cuts[at], end))
    .join('-')
}
