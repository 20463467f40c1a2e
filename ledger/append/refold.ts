import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { FOLD_VERSIONS, foldWhole, openState } from '@cwmis/core/subject/folds.ts'
import type { Keys } from '../keys/keys.ts'
import { openEntry, type StoredEntry } from '../read/serve-entry.ts'
import { openHeads, type StoredHead } from './locked.ts'

/** A subject's slices as they lie in the ledger. */
export interface StoredSlices {
  readonly id: string
  readonly type: SubjectType
  readonly heads: readonly StoredHead[] | null
}

/** Was one of its slices made by another fold than ours? Then nothing may be built on it or read from it. */
export function isStale({ type, heads }: StoredSlices): boolean {
  return (heads ?? []).some(({ fold }) => fold !== FOLD_VERSIONS[type])
}

/** The slices folded anew from all entries of the subject, for somebody who holds these compartments. */
export function refold(
  { content, keys }: { readonly content: Content; readonly keys: Keys },
  stored: StoredSlices,
  { entries, held = COMPARTMENTS }: Refolding,
): Slices {
  const { id, type, heads } = stored
  const opened = entries.map((entry) => openEntry(keys, entry, held))
  const open = (heads ?? []).filter(({ compartment }) => compartment === 'open')
  const number = openState('child', openHeads(keys, id, open))?.number ?? null
  return foldWhole(content, { type, number }, opened).slices
}

interface Refolding {
  /** In the order of their seq. */
  readonly entries: readonly StoredEntry[]
  readonly held?: readonly Compartment[]
}
