import type { Condition } from '../condition/condition.ts'
import type { Provenance } from '../provenance.ts'
import type { SubjectType } from './subject.ts'

/** What a decision rests on: if one of its facets changed since `seen`, the decision is stale and refused. */
export const FACETS = ['status', 'owner', 'plan', 'risk', 'tracks'] as const
export type Facet = (typeof FACETS)[number]

/**
 * What may be written about a subject. A *fact* says what happened or was seen and is never refused;
 * a *decision* changes authority or status, names its facets and may be refused by a rule.
 */
export interface Kind {
  readonly kind: string
  readonly version: number
  /** Subject types it may be written about (`risk-screened`: report, case). */
  readonly subjects: readonly SubjectType[]
  readonly sort: 'fact' | 'decision'
  readonly facets: readonly Facet[]
  /** Code@version of the form that is its body: a form may have sections for several kinds (`Section.kind`). */
  readonly form: string
  /** May open its subject (be its first entry). */
  readonly opens?: true
  /** Shown to a reader without its compartment instead of the kind's name; `nothing`: as if it were not there. */
  readonly cover?: string
  /** It begins or ends that the child of the case lives in the home its answer `home` names. */
  readonly places?: 'begins' | 'ends'
  /** What it says of with whom the child lives from then on: a code of the living arrangements, by the answer to `of`. */
  readonly lives?:
    | string
    | { readonly of: string; readonly as: { readonly [code: string]: string } }
  /** Written only by the server (a consequence, a delivery), never accepted from a device. */
  readonly system?: true
  readonly provenance: Provenance
}

/** A rule of the practice: where `when` is yes, a decision is refused and a fact is flagged with it. */
export interface Rule {
  readonly name: string
  readonly version: number
  readonly kinds: readonly string[]
  readonly when: Condition
  /** Heads of other subjects the rule reads, by name: path of the id in the entry or state (`$state.child`). `append` locks them too. */
  readonly evidence?: {
    readonly [name: string]: { readonly type: SubjectType; readonly at: string }
  }
  readonly provenance: Provenance
}
