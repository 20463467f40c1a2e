import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Entry } from '../entry/entry.ts'
import { type Subject, subjectKey } from '../entry/subject.ts'
import { textOf } from '../subject/read.ts'
import { dateOf, daysBetween, instantOf, isoOf } from '../time/instant.ts'

/** The entries of one subject, in any order, as far as they are at hand. */
export interface Strand {
  readonly subject: Subject
  readonly entries: readonly Entry[]
}

/**
 * What sort of line it is. *restricted*: under a cover, without who and what. *automatic*: added by a rule or a
 * door. *unknown*: of a kind this app does not know yet.
 */
export type LifeSort = 'fact' | 'decision' | 'automatic' | 'restricted' | 'unknown'

/** One entry as a line of a child's life. */
export interface LifeLine {
  readonly entry: Entry
  readonly subject: Subject
  readonly sort: LifeSort
  /** Days from when it had happened at the latest until it was recorded, where that is long; else null. */
  readonly late: number | null
  /** A later entry of the same subject says that it stands in the wrong place. */
  readonly withdrawn: boolean
}

/** More days than these between happening and recording are said. [P] proposed, for the ministry to confirm. */
export const LATE_DAYS = 7

/** The entries of all strands as one list, newest happening first; each entry once. Total order: equal lists for equal entries. */
export function lifeLines(content: Content, strands: readonly Strand[]): readonly LifeLine[] {
  const covers = new Set(content.kinds.flatMap(({ cover }) => cover ?? []))
  const lines = new Map<string, LifeLine>()
  for (const { subject, entries } of strands) {
    const withdrawn = withdrawnIn(entries)
    for (const entry of entries) {
      const { id } = entry.header
      const sort = covers.has(entry.header.kind) ? 'restricted' : sortOf(content, entry)
      const late = lateDays(entry)
      lines.set(id, { entry, subject, sort, late, withdrawn: withdrawn.has(id) })
    }
  }
  return [...lines.values()].sort(newestFirst)
}

/** The entries that kept entries of the same subject name as misfiled. */
export function withdrawnIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ header, receipt, parts }) =>
      header.kind === 'entry-misfiled' && receipt.verdict !== 'refused'
        ? (textOf(parts.open ?? {}, 'entry') ?? [])
        : [],
    ),
  )
}

function sortOf(content: Content, { header }: Entry): LifeSort {
  const kind = indexContent(content).kind(header.kind, header.version)
  if (kind === null) return 'unknown'
  return kind.system === true || header.author.actor.includes(':') ? 'automatic' : kind.sort
}

/** Own unsent entries have no time of recording yet, and are never late. */
function lateDays({ header, receipt }: Entry): number | null {
  const end = instantOf(header.happenedOn.to)
  if (Number.isNaN(end) || Number.isNaN(instantOf(receipt.recordedAt))) return null
  const days = daysBetween(dateOf(isoOf(end - 1)), receipt.recordedAt)
  return days > LATE_DAYS ? days : null
}

function newestFirst(one: LifeLine, other: LifeLine): number {
  return (
    compared(other.entry.header.happenedOn.from, one.entry.header.happenedOn.from) ||
    compared(other.entry.receipt.recordedAt, one.entry.receipt.recordedAt) ||
    compared(subjectKey(other.subject), subjectKey(one.subject)) ||
    compared(other.entry.header.id, one.entry.header.id)
  )
}

function compared(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
