import type { Owner, Risk } from '../owner.ts'
import type { Mention, OpenSlice } from '../slice.ts'

export const CASE_STATUSES = [
  'none',
  'proposed',
  'registered',
  'planning',
  'implementation',
  'closure-requested',
  'closed',
] as const
/** More reports than these are found by their links. */
export const MOST_REPORTS = 12

export type CaseStatus = (typeof CASE_STATUSES)[number]

/** One node of the rail as it stands: done, now, passed without a tool, skipped, or still to come. */
export interface StageMark {
  readonly stage: string
  readonly mark: 'done' | 'now' | 'no-tool' | 'skipped' | 'future'
  /** When and by which entry it was done; absent: it is not. */
  readonly at?: string
  readonly entry?: string
}

/** One action of the plan in force or drafted. */
export interface PlanAction {
  readonly row: string
  readonly what: string
  readonly who: string | null
  readonly due: string | null
  readonly track: string | null
  readonly service: string | null
  readonly status: string
}

/** The child's part in a plan: the wish in the child's words, what was decided about it, and who told the child. */
export interface ChildPart {
  readonly wish: string | null
  readonly language: string | null
  readonly tookPart: readonly string[]
  readonly decision: string | null
  readonly toldBy: string | null
  readonly toldOn: string | null
  readonly toldLanguage: string | null
}

export interface Plan {
  readonly version: number
  readonly entry: string
  readonly author: string
  readonly status: 'drafted' | 'approved' | 'returned'
  readonly decidedBy: string | null
  readonly reviewOn: string | null
  /** Null where nothing of the child's part was said. */
  readonly child: ChildPart | null
  readonly actions: readonly PlanAction[]
}

export interface TrackState {
  readonly track: string
  readonly status: 'open' | 'closed'
  readonly openedBy: string
  readonly closedBy: string | null
}

export interface Visit extends Mention {
  readonly mode: string | null
  readonly seen: string | null
  readonly safety: string | null
}

/** The comprehensive assessment: which parts of life were assessed, and whether they were put together and agreed. */
export interface Assessment {
  readonly begunOn: string | null
  readonly domains: readonly {
    readonly domain: string
    readonly standing: string | null
    readonly entry: string
    readonly on: string
  }[]
  readonly completed: { readonly entry: string; readonly by: string; readonly on: string } | null
  readonly approvedBy: string | null
}

/** What was said to one purpose, by whom, and on which basis one acts without it. */
export interface Consent {
  readonly purpose: string
  /** `yes`, `no`, `not-needed`, or `not-accepted` where the concern involves whoever gave it. */
  readonly given: string | null
  readonly basis: string | null
  readonly by: string | null
  readonly until: string | null
  readonly entry: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
  readonly withdrawnOn: string | null
}

/** The newest safety assessment: what threatens the child, what keeps it safe now, and when it is seen again. */
export interface Safety {
  readonly entry: string
  readonly by: string
  readonly happenedOn: string
  readonly decision: string | null
  readonly nextContactOn: string | null
  /** A level its author found that is below the suggested one: for a supervisor to decide. */
  readonly below: Risk | null
  readonly threats: readonly {
    readonly type: string | null
    readonly severity: string | null
    readonly immediacy: string | null
  }[]
  readonly steps: readonly {
    readonly what: string
    readonly who: string | null
    readonly due: string | null
  }[]
}

/** Where the child of a case was placed to live. */
export interface Placement {
  readonly home: string
  /** The desk of the home, which sees the case while the child lives there. */
  readonly desk: string | null
  readonly since: string
  readonly entry: string
  /** Where the child's family lives. */
  readonly origin: string | null
  /** The day of the next review, `YYYY-MM-DD`. */
  readonly reviewOn: string | null
}

/** The open slice of a case: one child's work with its responsible officer. */
export interface CaseState extends OpenSlice {
  readonly status: CaseStatus
  readonly child: string | null
  readonly reports: readonly string[]
  /** Reports whose registration made or joined this case. */
  readonly registeredFrom: readonly string[]
  /** The earliest instant at which somebody saw the child, and the entry that says so. */
  readonly response: { readonly at: string; readonly entry: string } | null
  readonly stages: readonly StageMark[]
  readonly concerns: readonly string[]
  readonly primaryConcern: string | null
  readonly concernElsewhere: boolean
  readonly suggested: Risk | null
  /** Why that level is suggested, and the entry that suggests it. */
  readonly suggestedFor: { readonly entry: string; readonly reasons: readonly string[] } | null
  readonly risk: Risk | null
  readonly owner: Owner
  readonly place: string | null
  readonly safety: Safety | null
  readonly assessment: Assessment | null
  readonly consents: readonly Consent[]
  /** The approved plan stays in force while a new version is drafted. */
  readonly plan: Plan | null
  readonly draftPlan: Plan | null
  readonly tracks: readonly TrackState[]
  readonly openTracks: number
  readonly handoffs: readonly string[]
  /** The last five. */
  readonly visits: readonly Visit[]
  readonly nextVisitOn: string | null
  /** Null where it lives in no home, as far as this case knows. */
  readonly placement: Placement | null
  readonly closure: {
    readonly entry: string
    readonly by: string
    readonly reason: string | null
  } | null
  /** Desks asked to decide in place of nearer ones, while something waits for a decision. */
  readonly approvers: readonly string[]
}
