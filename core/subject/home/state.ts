import type { PlaceAnswer } from '../../form/answer.ts'
import type { OpenSlice } from '../slice.ts'

export const HOME_STATUSES = ['none', 'open', 'closed'] as const
export type HomeStatus = (typeof HOME_STATUSES)[number]

/** A home's licence as it was last told: its number and the days from and until which it holds. */
export interface Licence {
  readonly number: string | null
  readonly from: string | null
  readonly until: string | null
  /** It was taken back or given up. */
  readonly ended: boolean
  /** The entry that said so last. */
  readonly entry: string
}

/** The decision that closed the home. */
export interface HomeClosing {
  readonly entry: string
  readonly by: string
  readonly on: string
  readonly reason: string | null
  /** The day from which it is closed, `YYYY-MM-DD`. */
  readonly closesOn: string | null
}

/**
 * The open slice of a home: what it is and whether it may take children. Who lives there is a query over the links
 * of placements, never kept here.
 */
export interface HomeState extends OpenSlice {
  readonly status: HomeStatus
  readonly name: string | null
  readonly sort: string | null
  readonly licence: Licence | null
  /** How many children the licence allows. */
  readonly capacity: number | null
  readonly place: PlaceAnswer | null
  /** The desk of the home itself, where somebody of it signs in. */
  readonly desk: string | null
  readonly closing: HomeClosing | null
}
