import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, type SubjectType, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import type { OpenAccount } from '../machine.ts'
import type { Store } from '../store/open.ts'
import { sendings } from '../store/sendings.ts'
import type { Sending, StoredSubject } from '../store/shapes.ts'
import { storedEntries, storedSubject, storedSubjects } from '../store/subjects.ts'
import { type Link, visited } from '../sync/visited.ts'
import { overlaid } from './overlay.ts'

/** A subject as its reader may see it now. */
export interface SeenSubject {
  readonly subject: Subject
  readonly slices: Slices
  /** Compartments held of it: what stands in any other is withheld. */
  readonly compartments: readonly Compartment[]
  /** Relations to other subjects, where the server was asked for this one. */
  readonly links: readonly Link[]
  /** Newest first: own unsent ones, then the server's. */
  readonly entries: readonly Entry[]
  readonly unsent: readonly string[]
  /** The server's stamp under what is shown, null: nothing of the server's. */
  readonly stamp: string | null
  readonly fetchedAt: string | null
}

/** One subject, or null when neither the server's state nor an own unsent entry of it is on this device. */
export async function seenSubject(
  store: Store,
  open: OpenAccount | null,
  subject: Subject,
): Promise<SeenSubject | null> {
  if (!open) return null
  const key = subjectKey(subject)
  const [base, entries, outbox] = await Promise.all([
    storedSubject(store, key),
    storedEntries(store, key),
    sendings(store),
  ])
  const visit = visited(open, key)
  const own = ownEntries(outbox, key)
  const asked = visit !== null && (base === null || isAsNew(visit.base, base))
  if (base && !asked) return laid(open.content, { base, entries, own, subject })
  if (visit) return laid(open.content, { ...visit, own, subject })
  return own.length === 0 ? null : laid(open.content, { base: null, entries: [], own, subject })
}

/** What was asked for holds compartments that do not ride; but what the device was given since is newer. */
function isAsNew(visit: StoredSubject, base: StoredSubject): boolean {
  return visit.stamp === base.stamp || visit.fetchedAt > base.fetchedAt
}

/** Every subject of a type on this device, those only in the outbox included. */
export async function seenSubjects(
  store: Store,
  open: OpenAccount | null,
  type: SubjectType,
): Promise<SeenSubject[]> {
  if (!open) return []
  const [bases, outbox] = await Promise.all([storedSubjects(store, type), sendings(store)])
  const seen = await Promise.all(
    bases.map(async (base) => {
      const own = ownEntries(outbox, base.key)
      const entries = own.length === 0 ? [] : await storedEntries(store, base.key)
      return laid(open.content, { base, entries, own, subject: base.subject })
    }),
  )
  const there = new Set(bases.map((base) => base.key))
  const fresh = newSubjects(outbox, type).filter((subject) => !there.has(subjectKey(subject)))
  const begun = fresh.map((subject) => {
    const own = ownEntries(outbox, subjectKey(subject))
    return laid(open.content, { base: null, entries: [], own, subject })
  })
  return [...seen, ...begun]
}

interface Pieces {
  readonly base: StoredSubject | null
  readonly entries: readonly Entry[]
  readonly own: readonly Entry[]
  readonly subject: Subject
  readonly links?: readonly Link[]
}

function laid(content: Content, { base, entries, own, subject, links = [] }: Pieces): SeenSubject {
  const slices = base?.slices ?? {}
  const { slices: shown, unsent } = overlaid(content, { type: subject.type, slices, entries, own })
  return {
    subject,
    slices: shown,
    compartments: base?.compartments ?? COMPARTMENTS,
    links,
    entries: [...unsent.toReversed(), ...entries],
    unsent: unsent.map((entry) => entry.header.id),
    stamp: base?.stamp ?? null,
    fetchedAt: base?.fetchedAt ?? null,
  }
}

/** Own entries of a subject that the server's state may not hold yet. Refused ones never happened. */
function ownEntries(outbox: readonly Sending[], key: string): Entry[] {
  return outbox
    .filter((sending) => sending.state !== 'refused' && sending.subjects.includes(key))
    .flatMap((sending) =>
      sending.entries.filter((entry) => subjectKey(entry.header.subject) === key),
    )
}

function newSubjects(outbox: readonly Sending[], type: SubjectType): Subject[] {
  const found = new Map<string, Subject>()
  for (const sending of outbox) {
    if (sending.state === 'refused') continue
    for (const { header } of sending.entries) {
      if (header.subject.type === type) found.set(subjectKey(header.subject), header.subject)
    }
  }
  return [...found.values()]
}
