import type { Content } from '../content.ts'
import { type Index, indexContent } from '../content-index.ts'
import type { Compartment } from '../entry/compartment.ts'
import type { Entry } from '../entry/entry.ts'
import type { Kind } from '../entry/kind.ts'
import type { Answers } from '../form/answer.ts'
import { dateOf } from '../time/instant.ts'
import { inOrder } from './in-order.ts'
import type { Mention } from './slice.ts'

const NOTHING: Answers = {}

/** One step of a fold: the entry, what the practice says of its kind, and the answers the slice at hand may read. */
export interface Moment {
  readonly content: Content
  readonly index: Index
  readonly entry: Entry
  /** Null for a kind or version that was never published here. */
  readonly kind: Kind | null
  readonly compartment: Compartment
  /** The part of this slice's own compartment; empty where there is none. */
  readonly answers: Answers
  /** The name under which this slice knows the kind: its cover, where it has one. */
  readonly shown: string
  /** When it happened, as this slice may say it: of a report only the day. */
  readonly on: string
  /** Whoever folds sees to the bound of the slices themselves. */
  readonly isLoose: boolean
}

/** What one entry is to the fold of one slice. */
export function momentOf(
  content: Content,
  {
    compartment,
    isLoose = false,
  }: { readonly compartment: Compartment; readonly isLoose?: boolean },
  entry: Entry,
): Moment {
  const index = indexContent(content)
  const { kind: name, version, happenedOn, subject } = entry.header
  const kind = index.kind(name, version)
  return {
    content,
    index,
    entry,
    kind,
    compartment,
    answers: inOrder(entry.parts[compartment] ?? NOTHING),
    shown: compartment === 'open' ? (kind?.cover ?? name) : name,
    on: subject.type === 'report' ? dateOf(happenedOn.from) : happenedOn.from,
    isLoose,
  }
}

export function mentionOf(moment: Moment): Mention {
  return {
    entry: moment.entry.header.id,
    kind: moment.shown,
    by: moment.entry.header.author.actor,
    happenedOn: moment.on,
  }
}
