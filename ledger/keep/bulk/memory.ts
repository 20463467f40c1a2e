import type { Grant, SubjectAccess } from '@cwmis/core/access/access.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { givenAt } from '../../append/entry-rows.ts'
import type { Kept } from '../../append/kept.ts'
import type { LockedSubject, StoredHead } from '../../append/locked.ts'
import type { Decision } from '../../append/question.ts'
import type { Row } from '../../append/rows.ts'
import type { Working } from '../../append/working.ts'
import type { Written } from '../../append/written.ts'

/** A relation as its table holds it. */
export interface HeldLink {
  readonly from: Subject
  readonly to: Subject
  readonly kind: string
  readonly entry: string
  readonly since: string
  until: string | null
}

/** A grant as its table holds it. */
export interface HeldGrant extends Omit<Grant, 'until'> {
  readonly on: Subject
  readonly givenBy: string
  readonly entry: string
  until: string | null
}

/** A subject as its rows stand. */
export interface HeldSubject {
  readonly working: Working
  readonly openedAt: string
  /** When each slice's row was last written. */
  readonly changedAt: Readonly<Partial<Record<Compartment, string>>>
}

/** Lists of `app.append_write` whose rows are only ever added, and never read again by an append. */
export const ADDED = ['entries', 'parts', 'audit', 'tokens'] as const

/** Rows in the order in which they were written. */
export type Added = Readonly<Record<(typeof ADDED)[number], Row[]>>

/**
 * The ledger's tables for a few subjects that nobody else writes about, held in memory: what an append reads under
 * its locks, and what it leaves behind, as `app.append_lock` and `app.append_write` do it. Not for exclusions and
 * quarantine, which reach beyond these subjects.
 */
export class Memory {
  readonly subjects = new Map<string, HeldSubject>()
  readonly links: HeldLink[] = []
  readonly grants: HeldGrant[] = []
  readonly added: Added = { entries: [], parts: [], audit: [], tokens: [] }

  /** Everything that is there, as the lock function answers it. */
  locked(): LockedSubject[] {
    return [...this.subjects.values()].map(({ working }) => this.#lockedOne(working))
  }

  /** Who may see a subject, by its grants as they stand. */
  accessTo({ subject, access: { place } }: Working): SubjectAccess {
    const grants = this.grants
      .filter(({ on }) => on.id === subject.id)
      .map(({ principal, relation, from, until }) => ({ principal, relation, from, until }))
    return { subject, grants, excluded: [], place }
  }

  #lockedOne(working: Working): LockedSubject {
    const { subject, seq, slices } = working
    const { grants, place } = this.accessTo(working)
    const heads = COMPARTMENTS.flatMap((compartment): StoredHead[] => {
      const state = slices[compartment]
      if (state === undefined) return []
      return [{ compartment, fold: state.fold, state, sealed: null, wrapped: null, key: null }]
    })
    return { ...subject, seq, place, grants, excluded: [], heads }
  }

  /** Takes in what one bundle leaves behind: `rows` those that are only added. */
  keep({ kept, moved }: Decision, at: string, rows: Written): void {
    for (const table of ADDED) this.added[table].push(...(rows[table] ?? []).filter(isRow))
    for (const working of moved) this.#move(working, at)
    for (const one of kept) {
      this.#link(one)
      this.#grant(one)
    }
  }

  #move(working: Working, at: string): void {
    const { subject, slices, before, access, wasAt } = working
    const was = this.subjects.get(subject.id)
    const changedAt = { ...was?.changedAt }
    for (const one of COMPARTMENTS) {
      const isMoved = slices[one] !== before[one] || access.place !== wasAt
      if (slices[one] !== undefined && isMoved) changedAt[one] = at
    }
    const given = working.given ?? was?.working.given
    const standing = given === undefined ? working : { ...working, given }
    const openedAt = was?.openedAt ?? at
    this.subjects.set(subject.id, { working: standing, openedAt, changedAt })
  }

  #link({ subject, entry, effects }: Kept): void {
    const since = entry.receipt.recordedAt
    const standing = ({ to, kind }: { to: Subject; kind: string }): HeldLink | undefined =>
      this.links.find(
        (one) =>
          one.until === null &&
          one.kind === kind &&
          one.from.id === subject.id &&
          one.to.id === to.id,
      )
    for (const link of effects.links) {
      const found = standing(link)
      if (link.until === true && found !== undefined) found.until = since
    }
    for (const { to, kind, until } of effects.links) {
      if (until === true || standing({ to, kind }) !== undefined) continue
      this.links.push({ from: subject, to, kind, entry: entry.header.id, since, until: null })
    }
  }

  #grant({ subject, entry, effects }: Kept): void {
    const from = givenAt(entry)
    for (const { on = subject, principal, relation } of effects.grants.filter((one) => one.ends)) {
      const found = this.#standing({ on, principal, relation, givenBy: subject.id })
      if (found !== undefined) found.until = from
    }
    for (const { on = subject, principal, relation, ends } of effects.grants) {
      const wanted = { on, principal, relation, givenBy: subject.id }
      if (ends === true || this.#standing(wanted) !== undefined) continue
      this.grants.push({ ...wanted, from, until: null, entry: entry.header.id })
    }
  }

  #standing(wanted: Pick<HeldGrant, 'on' | 'principal' | 'relation' | 'givenBy'>) {
    return this.grants.find(
      (one) =>
        one.until === null &&
        one.on.id === wanted.on.id &&
        one.principal === wanted.principal &&
        one.relation === wanted.relation &&
        one.givenBy === wanted.givenBy,
    )
  }
}

function isRow(row: Row | string): row is Row {
  return typeof row === 'object'
}
