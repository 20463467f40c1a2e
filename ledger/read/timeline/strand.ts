import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState, withNumber } from '@cwmis/core/subject/folds.ts'
import { asKnownOn } from '@cwmis/core/timeline/known.ts'
import { openHeads, type StoredHead } from '../../append/locked.ts'
import { refold } from '../../append/refold.ts'
import { sealStamp } from '../../keys/stamp.ts'
import { allowed, type Seen } from '../reader.ts'
import { openEntry, type StoredEntry, serveEntry, serveSlices } from '../serve-entry.ts'
import { type Opening, revisionsOf } from '../subject.ts'

/** One subject of a life as its reader may read it. */
export interface ReadStrand {
  readonly subject: Subject
  readonly stamp: string
  readonly slices: Slices
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly compartments: readonly Compartment[]
}

export interface StoredStrand extends Seen {
  readonly heads: readonly StoredHead[] | null
}

export type StoredRow = StoredEntry & { readonly subject: string; readonly seq: number }

/** Whoever reads only under a cover learns neither who wrote nor from which office. */
const COVERED = { actor: 'door:covered', post: null, role: '' } as const

/**
 * Opens one subject of a life for a reader; null where it is not theirs to read, and where nothing of it was
 * known then. `rows` newest first.
 */
export function strandOf(
  opening: Opening & { readonly on: string | null },
  stored: StoredStrand,
  rows: readonly StoredRow[],
): ReadStrand | null {
  const { content, keys, context } = opening
  const answer = allowed(content, context, { seen: stored, action: 'read' })
  if (!answer.allowed || (opening.on !== null && rows.length === 0)) return null
  const { compartments: held } = answer
  const entries = rows.map((row) => openEntry(keys, row, held))
  const slices = slicesOf(opening, stored, { held, entries })
  const served = { held, type: stored.type }
  return {
    subject: { type: stored.type, id: stored.id },
    stamp: sealStamp(keys, stored, revisionsOf(slices)),
    slices: serveSlices(slices, served),
    entries: entries.flatMap((entry) => covered(entry, serveEntry(content, entry, served)) ?? []),
    compartments: held,
  }
}

interface Held {
  readonly held: readonly Compartment[]
  /** Newest first. */
  readonly entries: readonly Entry[]
}

function slicesOf(
  { content, keys, histories, on }: Opening & { readonly on: string | null },
  stored: StoredStrand,
  { held, entries }: Held,
): Slices {
  const heads = (stored.heads ?? []).filter((head) => held.includes(head.compartment))
  const current = openHeads(keys, stored.id, heads)
  if (on !== null) {
    const bySeq = entries.toSorted((a, b) => (a.receipt.seq ?? 0) - (b.receipt.seq ?? 0))
    const then = asKnownOn(content, stored.type, { entries: bySeq, on })
    return withNumber(then, openState('child', current)?.number ?? null)
  }
  const history = histories.get(stored.id)
  if (history === undefined) return current
  return refold({ content, keys }, { ...stored, heads }, { entries: history, held })
}

function covered(entry: Entry, served: Entry | null): Entry | null {
  if (served === null || served.header.kind === entry.header.kind) return served
  return { ...served, header: { ...served.header, author: COVERED, device: '', bundle: '' } }
}
