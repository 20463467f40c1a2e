import type { ApprovalChain } from '../access/approval.ts'
import type { Condition } from '../condition/condition.ts'
import type { Provenance } from '../provenance.ts'
import type { SubjectType } from './subject.ts'

/** One node of the stage rail. A stage whose tool is not in use yet is passed with a visible mark and starts no clock. */
export interface Stage {
  readonly name: string
  /** Kinds that show the stage's work is done. */
  readonly doneBy: readonly string[]
  readonly tool: string
  readonly toolInUse: boolean
  /** Not on the rail but beside it: it may come before registration and return at any stage. */
  readonly beside?: true
}

/** A named decision (or fact) that moves a subject from one status to another, and the roles that may take it. */
export interface Step {
  readonly kind: string
  readonly subject: 'report' | 'case' | 'handoff' | 'home'
  readonly from: readonly string[]
  readonly to: string
  readonly roles: readonly string[]
  /** Only when this holds; otherwise the step is refused by the rule `not-at-this-stage`. */
  readonly when?: Condition
}

/** One of the national tools, offered beside the steps at these statuses of its subject to every role that may write it. */
export interface Tool {
  readonly kind: string
  readonly subject: SubjectType
  readonly from: readonly string[]
}

/** A parallel track and what opens and closes it. */
export interface Track {
  readonly name: string
  readonly opensBy: readonly { readonly kind: string; readonly when?: Condition }[]
  readonly closesBy: readonly { readonly kind: string; readonly when?: Condition }[]
}

/** The case management process as one versioned definition. */
export interface Process {
  readonly version: number
  readonly stages: readonly Stage[]
  readonly steps: readonly Step[]
  readonly tracks: readonly Track[]
  readonly tools: readonly Tool[]
  /** What counts as an answer to a report: somebody saw the child. Whoever reported is told when, and nothing else. */
  readonly responses: readonly { readonly kind: string; readonly when?: Condition }[]
  /** Who decides what another officer asks for. */
  readonly approvals: ApprovalChain
  readonly provenance: Provenance
}
