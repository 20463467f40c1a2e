import type { Condition } from '../condition/condition.ts'
import type { Compartment } from '../entry/compartment.ts'
import type { SubjectType } from '../entry/subject.ts'
import type { Provenance } from '../provenance.ts'

/** What starts, stops or pauses a clock: an entry of this kind for which the condition holds; the instant is taken from `at`. */
export interface Trigger {
  readonly kind: string
  readonly when?: Condition
  /** `happenedOn` (the default: its earliest instant), `recordedAt`, or a path to a When or a date. */
  readonly at?: string
  /** The time stands in a table: `at` is a column, and the earliest of the rows that meet the condition counts. */
  readonly row?: { readonly table: string; readonly meets: Condition }
}

export interface Limit {
  /** Which cases it is for; the first limit in force whose condition holds is taken. */
  readonly when?: Condition
  /** What the condition says, by name: a risk level, `capital`. */
  readonly for?: string
  readonly amount: number
  readonly unit: 'hour' | 'day' | 'month' | 'year'
  /** The end is never later than that of the day so many working days before the day that the question `date` tells openly. */
  readonly notAfter?: { readonly date: string; readonly workingDays: number }
  readonly version: number
  readonly provenance: Provenance
}

/**
 * Who is told of a clock: those around its subject, or (`role:NAT_JJ`) the desks where somebody of a role sits: the
 * nation's, and of the others those to whom the subject was given.
 */
export type ClockParty = 'owner' | 'supervisor' | 'district' | `role:${string}`

/** When somebody is told of a clock: at a share of its time (0.5, 1, 2), or so many days before its end. */
export type ClockAlert = { readonly tell: readonly ClockParty[] } & (
  | { readonly share: number }
  | { readonly before: number }
)

/**
 * A clock of the practice as data. *legal*: a limit of the law, runs through nights and weekends,
 * once breached stays breached. *target*: a proposed standard, missed, never called a breach.
 */
export interface ClockDefinition {
  readonly name: string
  readonly sort: 'legal' | 'target'
  readonly subject: SubjectType
  /** The stage of the process it belongs to: while that stage's tool is not in use, the clock does not run. */
  readonly stage?: string
  readonly start: readonly Trigger[]
  readonly stop: readonly Trigger[]
  /** What tells another day for `notAfter` of a running clock: its end moves, its start does not. */
  readonly moves?: readonly Trigger[]
  readonly pause?: readonly Trigger[]
  readonly resume?: readonly Trigger[]
  readonly limits: readonly Limit[]
  readonly alerts: readonly ClockAlert[]
  /** Who must act, where that is not the owner: their clocks press nobody else. */
  readonly by?: 'supervisor'
  /** Starts anew at each start trigger (follow-up visits); else the first start counts. */
  readonly repeats?: true
  /** What it cannot start without and that is still to come: forms, or `disclosure` of a sealed answer. Described and listed, it never runs. */
  readonly waitsFor?: readonly string[]
  /** The compartment whose holders see its own name (message `clocks.NAME.label`); everybody else reads `clocks.NAME.cover`. */
  readonly compartment?: Compartment
  readonly provenance: Provenance
}

/** A clock of one subject: an output of its fold. Instants are ISO 8601 UTC. Whether it is overdue is asked (`dueAt < now`), never stored. */
export interface Clock {
  readonly clock: string
  readonly sort: 'legal' | 'target'
  /** Who must act, where that is not the owner. */
  readonly by?: 'supervisor'
  /** `version` of the limit in force at its start. */
  readonly limit: number
  readonly startedAt: string
  readonly pausedSince: string | null
  /** Milliseconds paused so far (closed pauses). */
  readonly pausedFor: number
  readonly stoppedAt: string | null
  readonly dueAt: string
  /** Each as its definition has it: a share of the time, or days before the end. None of a stopped clock. */
  readonly alertAts: readonly {
    readonly share?: number
    readonly before?: number
    readonly at: string
    readonly tell: readonly string[]
  }[]
}
