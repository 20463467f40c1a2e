import type { Compartment } from '../entry/compartment.ts'
import type { Subject } from '../entry/subject.ts'

/** A post somebody holds or acts in, with the place its desk serves. Instants ISO 8601 UTC; `until` null = open. */
export interface HeldPost {
  readonly post: string
  readonly desk: string
  readonly role: string
  /** Place id of the office (dotted path: the district is its first part). */
  readonly place: string | null
  readonly from: string
  readonly until: string | null
}

/** The person (or system) acting. */
export interface Actor {
  readonly actor: string
  readonly posts: readonly HeldPost[]
  readonly device: string | null
  /** End of the device's lease; reading ends with it, writing facts does not. */
  readonly leaseUntil: string | null
}

/** How somebody is related to a subject. */
export type Relation = 'owner' | 'desk' | 'author' | 'party' | 'supervisor' | 'place'

/** A relationship written down with the entry that made it. The principal is `actor:ID` or `desk:ID`. */
export interface Grant {
  readonly principal: string
  readonly relation: Exclude<Relation, 'supervisor' | 'place'>
  readonly from: string
  readonly until: string | null
}

/** What access must know about a subject, and nothing else of it. */
export interface SubjectAccess {
  readonly subject: Subject
  readonly grants: readonly Grant[]
  /** Actors from whom it is hidden altogether. Beats every grant and every rank. */
  readonly excluded: readonly string[]
  /** Place id, or null where none is known. */
  readonly place: string | null
  /** Compartments that a court's end has sealed: nobody reads them, whatever the relation. Absent: none. */
  readonly sealed?: readonly Compartment[]
}

export type Action = 'read' | 'write' | 'decide' | 'list' | 'search'

/** Why somebody looks. A read names one; it stands in the audit row. */
export const PURPOSES = [
  'casework',
  'supervision',
  'handoff',
  'triage',
  'import',
  'audit',
  'administration',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** The answer of the one access function. A denial carries no reason: nobody learns whether the subject exists. */
export type Allowed =
  | {
      readonly allowed: true
      readonly relation: Relation
      readonly compartments: readonly Compartment[]
      readonly post: HeldPost
    }
  | { readonly allowed: false }
