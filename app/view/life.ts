import type { Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { asKnownOn, recordedBy } from '@cwmis/core/timeline/known.ts'
import type { OpenAccount } from '../machine.ts'
import type { Store } from '../store/open.ts'
import { type SeenSubject, seenSubject, seenSubjects } from './seen.ts'

/** One subject of a life with what is at hand of it. */
export interface LifeStrand {
  readonly subject: Subject
  readonly slices: Slices
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** A life as far as it stands on this device. */
export interface LifeHere {
  readonly strands: readonly LifeStrand[]
  /** Ids of own entries that the office has not acknowledged. */
  readonly unsent: ReadonlySet<string>
}

/** A child, its cases and the reports they came from, from this device; null where the child is not here. */
export async function lifeHere(
  store: Store,
  open: OpenAccount | null,
  child: Subject,
): Promise<LifeHere | null> {
  const first = await seenSubject(store, open, child)
  if (!first) return null
  const cases = await casesHere(store, open, child.id)
  const reports = await reportsHere(store, open, new Set(cases.map((one) => one.subject.id)))
  const strands = [first, ...cases, ...reports]
  return { strands, unsent: new Set(strands.flatMap((one) => one.unsent)) }
}

async function casesHere(
  store: Store,
  open: OpenAccount | null,
  child: string,
): Promise<SeenSubject[]> {
  const all = await seenSubjects(store, open, 'case')
  return whole(
    store,
    open,
    all.filter((one) => openState('case', one.slices)?.child === child),
  )
}

async function reportsHere(
  store: Store,
  open: OpenAccount | null,
  cases: ReadonlySet<string>,
): Promise<SeenSubject[]> {
  const all = await seenSubjects(store, open, 'report')
  const theirs = all.filter((one) =>
    openState('report', one.slices)?.children.some(
      (child) => child.case !== null && cases.has(child.case),
    ),
  )
  return whole(store, open, theirs)
}

/** A list of subjects leaves their entries out: each is read again with them. */
async function whole(
  store: Store,
  open: OpenAccount | null,
  listed: readonly SeenSubject[],
): Promise<SeenSubject[]> {
  const read = await Promise.all(listed.map(({ subject }) => seenSubject(store, open, subject)))
  return read.flatMap((one) => one ?? [])
}

/** What the office told, with own entries on top that it does not hold yet. */
export function withOwn(told: readonly LifeStrand[], here: LifeHere | null): LifeStrand[] {
  const own = new Map(
    (here?.strands ?? []).map((strand) => [
      subjectKey(strand.subject),
      strand.entries.filter((entry) => here?.unsent.has(entry.header.id)),
    ]),
  )
  const laid = told.map((strand) => {
    const key = subjectKey(strand.subject)
    const there = new Set(strand.entries.map((entry) => entry.header.id))
    const more = (own.get(key) ?? []).filter((entry) => !there.has(entry.header.id))
    own.delete(key)
    return more.length === 0 ? strand : { ...strand, entries: [...more, ...strand.entries] }
  })
  const begun = (here?.strands ?? []).filter(({ subject }) => own.get(subjectKey(subject))?.length)
  return [...laid, ...begun]
}

/** What this device holds of what had been recorded by then (ISO instant), folded from its entries alone. */
export function lifeKnownOn(
  { content }: OpenAccount,
  strands: readonly LifeStrand[],
  on: string,
): LifeStrand[] {
  return strands.flatMap(({ subject, entries }) => {
    const known = recordedBy({ entries, on })
    if (known.length === 0) return []
    const slices = asKnownOn(content, subject.type, { entries: known.toReversed(), on })
    return [{ subject, slices, entries: known }]
  })
}
