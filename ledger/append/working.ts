import type { SubjectAccess } from '@cwmis/core/access/access.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Effects, Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { type LockedSubject, openHeads } from './locked.ts'
import type { Question } from './question.ts'

/** A subject while a bundle is being decided: as it stands under the lock, moved on entry by entry. */
export interface Working {
  readonly subject: Subject
  /** Was in the ledger before this bundle. */
  readonly existed: boolean
  readonly seq: number
  readonly access: SubjectAccess
  readonly slices: Slices
  /** As it stood when the lock was taken. */
  readonly before: Slices
  readonly startSeq: number
  readonly wasAt: string | null
  /** Of a child: its number, where it has one already. */
  readonly number: string | null
  /** Of a child that is opened now: the number it gets. */
  readonly given?: { readonly ordinal: number; readonly number: string }
}

/** All subjects of a bundle by their id, and which of them the lock function was asked for. */
export class Desk {
  readonly #subjects = new Map<string, Working>()
  readonly #locked: ReadonlySet<string>

  constructor(question: Pick<Question, 'keys' | 'locked' | 'ids' | 'refolded' | 'opened'>) {
    this.#locked = new Set(question.ids)
    for (const one of question.locked.subjects) this.#subjects.set(one.id, known(question, one))
  }

  /** Is this subject under the lock, whether or not it exists? */
  holds(subject: Subject): boolean {
    return this.#locked.has(subject.id)
  }

  /** The subject as it stands, or null where there is none of this id and type. */
  find(subject: Subject): Working | null {
    const found = this.#subjects.get(subject.id)
    return found !== undefined && found.subject.type === subject.type ? found : null
  }

  /** Is the id taken by a subject of another type? */
  isTaken(subject: Subject): boolean {
    return this.#subjects.has(subject.id) && this.find(subject) === null
  }

  put(working: Working): void {
    this.#subjects.set(working.subject.id, working)
  }

  /** Every subject that moved. */
  moved(): Working[] {
    return [...this.#subjects.values()].filter((one) => one.seq !== one.startSeq)
  }
}

function known(
  { keys, refolded, opened }: Pick<Question, 'keys' | 'refolded' | 'opened'>,
  one: LockedSubject,
): Working {
  const subject = { type: one.type, id: one.id }
  const before = openHeads(keys, one.id, one.heads)
  const slices = refolded.get(one.id) ?? before
  const sealed = openState('case', slices)?.sealed ?? []
  for (const { compartment, version } of one.heads) {
    const slice = before[compartment]
    if (slice !== undefined && version !== undefined)
      opened?.keep(one.id, compartment, { version, slice })
  }
  return {
    subject,
    existed: true,
    seq: one.seq,
    access: { subject, grants: one.grants, excluded: one.excluded, place: one.place, sealed },
    slices,
    before,
    startSeq: one.seq,
    wasAt: one.place,
    number: openState('child', slices)?.number ?? null,
  }
}

/** A subject nobody has written about yet. */
export function unopened(subject: Subject): Working {
  return {
    subject,
    existed: false,
    seq: 0,
    access: { subject, grants: [], excluded: [], place: null },
    slices: {},
    before: {},
    startSeq: 0,
    wasAt: null,
    number: null,
  }
}

/** What an entry changes about who may see its subject, from `at` on. Grants on other subjects are written, not followed here. */
export function withEffects(access: SubjectAccess, effects: Effects, at: string): SubjectAccess {
  const own = effects.grants.filter(
    (grant) => grant.on === undefined || grant.on.id === access.subject.id,
  )
  const ends = own.filter((grant) => grant.ends === true)
  const begins = own.filter((grant) => grant.ends !== true)
  const ended = effects.exclusions.filter((one) => one.ends === true).map((one) => one.actor)
  const begun = effects.exclusions.filter((one) => one.ends !== true).map((one) => one.actor)
  return {
    ...access,
    place: effects.place ?? access.place,
    excluded: [...access.excluded.filter((actor) => !ended.includes(actor)), ...begun],
    grants: [
      ...access.grants.map((grant) =>
        grant.until === null &&
        ends.some((end) => end.principal === grant.principal && end.relation === grant.relation)
          ? { ...grant, until: at }
          : grant,
      ),
      ...begins.map(({ principal, relation }) => ({ principal, relation, from: at, until: null })),
    ],
  }
}
