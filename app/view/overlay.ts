import type { Content } from '@cwmis/core/content.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { stepSubject } from '@cwmis/core/subject/folds.ts'

/** What the server gave and what the author has written since. */
export interface Layers {
  readonly type: SubjectType
  readonly slices: Slices
  /** The server's entries of this subject, as far as they are here. */
  readonly entries: readonly Entry[]
  /** Own entries that may not be in the slices yet, in the order of writing. */
  readonly own: readonly Entry[]
}

/**
 * The state with own unacknowledged entries on top, by the same folds as the server's. An entry that the server
 * has given back already (its answer was lost) is not counted twice.
 */
export function overlaid(content: Content, layers: Layers): { slices: Slices; unsent: Entry[] } {
  const there = new Set(layers.entries.map((entry) => entry.header.id))
  const unsent = layers.own.filter((entry) => !there.has(entry.header.id))
  let { slices } = layers
  for (const entry of unsent) slices = stepSubject(content, layers.type, { slices, entry })
  return { slices, unsent }
}
