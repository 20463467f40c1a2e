import type { Content } from '../../../content.ts'
import { indexContent } from '../../../content-index.ts'
import type { Entry } from '../../../entry/entry.ts'
import { textOf } from '../../read.ts'
import { LINKING, otherChild, UNLINKING } from './link.ts'

/**
 * What was written about the person in one record while it was linked with another: descriptions, of which somebody
 * must say at a withdrawal which of the two they concern. Never moved by themselves. `entries` newest first, as a
 * record's page has them; those found to be in the wrong file already are left out.
 */
export function writtenWhileLinked(
  content: Content,
  entries: readonly Entry[],
  other: string,
): readonly Entry[] {
  const kept = entries.filter(({ receipt }) => receipt.verdict !== 'refused').toReversed()
  const misfiled = new Set(kept.flatMap(({ header, parts }) => misfiledBy(header.kind, parts.open)))
  let linked = false
  const found: Entry[] = []
  for (const entry of kept) {
    const { id, kind } = entry.header
    if (otherChild(kind, entry.parts.open ?? {}) === other) linked = turned(linked, kind)
    else if (linked && indexContent(content).newestKind(kind)?.opens === true && !misfiled.has(id))
      found.push(entry)
  }
  return found.toReversed()
}

function turned(linked: boolean, kind: string): boolean {
  return kind === LINKING || (linked && kind !== UNLINKING)
}

function misfiledBy(kind: string, open: Entry['parts']['open'] = {}): readonly string[] {
  const named = kind === 'entry-misfiled' ? textOf(open, 'entry') : null
  return named === null ? [] : [named]
}
