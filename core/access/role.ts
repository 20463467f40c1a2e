import type { Compartment } from '../entry/compartment.ts'
import type { SubjectType } from '../entry/subject.ts'
import type { Provenance } from '../provenance.ts'

/** How far a role sees by itself, before relationships: nothing, what is assigned or sent to it, its office's place, the nation; or only numbers. */
export type Reach = 'none' | 'assigned' | 'office' | 'nation' | 'numbers'

/** A role code of the practice with what it may do. Generated into the access table, the documents and the door matrix. */
export interface Role {
  readonly code: string
  readonly level:
    | 'household'
    | 'community'
    | 'sub-county'
    | 'district'
    | 'region'
    | 'national'
    | 'partner'
    | 'system'
  readonly reach: Reach
  /** Subject types its relationships and reach open. */
  readonly reads: readonly SubjectType[]
  /** Compartments it may hold, where its relationship to the subject is `owner`, `party` or `supervisor`. */
  readonly compartments: readonly Compartment[]
  /** Kinds it may write. */
  readonly writes: readonly string[]
  /** Writes offline first: every screen of it reads the local store. */
  readonly field: boolean
  /** Role codes whose work it supervises (approval, raised alarms). */
  readonly supervises: readonly string[]
  /** Sets up offices, desks, posts and people. */
  readonly administers: boolean
  /** Decides what waits where nobody nearer lives to do it: the end of the chain of approvals. */
  readonly lastResort: boolean
  /** Keeps the directory of services of its office's place. */
  readonly keepsServices?: true
  /** May say, for the ministry, that a piece of the practice holds: only then may it act. */
  readonly confirms?: true
  /** May it sign in at all in this version? */
  readonly signsIn: boolean
  readonly provenance: Provenance
}
