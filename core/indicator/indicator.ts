import type { Trigger } from '../clock/clock.ts'
import type { Condition } from '../condition/condition.ts'
import type { Compartment } from '../entry/compartment.ts'
import type { Provenance } from '../provenance.ts'
import type { Grain } from './period.ts'

/** What one of a number stands for. */
export const COUNT_UNITS = ['report', 'case', 'child'] as const
export type CountUnit = (typeof COUNT_UNITS)[number]

/** A further way in which a number is told apart: the code at a path of the subject as it stands (`$state.level`). */
export interface Breakdown {
  readonly name: string
  readonly of: string
  /** The code list its values come from. */
  readonly codes: string
}

/**
 * A number of the practice as data. *events*: every subject counts once, at the first of its entries that
 * `counts` names. *distinct*: every unit counts once in each period and each area, at its first entry there.
 * *passages*: a unit counts each time it comes to stand as `counts` says after it stood as `before` says; how it
 * stood before anybody said so is not known, and counts nothing.
 * With `meets` it is a share: of the subjects counted, those for which the condition holds as they stand.
 */
export interface Indicator {
  readonly code: string
  readonly version: number
  readonly unit: CountUnit
  readonly sort: 'events' | 'distinct' | 'passages'
  readonly counts: readonly Trigger[]
  readonly before?: readonly Trigger[]
  /** Of passages: each case stands for itself, and a child as counted while any of its cases does. */
  readonly each?: true
  readonly meets?: Condition
  /** The lowest completed age of each band, youngest first. */
  readonly bands: readonly number[]
  readonly by?: Breakdown
  /** How often it is looked at. */
  readonly frequency: Grain
  /** Figures under five are hidden from whoever may not read this compartment in the area: they would tell what lies in it. */
  readonly compartment?: Compartment
  /** Area of the National Child Policy, 1 to 5. */
  readonly area: number
  readonly provenance: Provenance
}
