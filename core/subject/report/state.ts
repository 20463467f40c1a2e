import type { When } from '../../entry/header.ts'
import type { Born, PlaceAnswer } from '../../form/answer.ts'
import type { Owner, Risk } from '../owner.ts'
import type { OpenSlice } from '../slice.ts'

export const REPORT_STATUSES = [
  'none',
  'received',
  'screening',
  'screened-out',
  'duplicate',
  'referred-out',
  'registered',
] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]

/** A child mentioned in a report and what became of the mention. */
export interface Mentioned {
  readonly row: string
  readonly name: string | null
  readonly sex: string | null
  readonly born: Born | null
  readonly outcome: 'open' | 'registered' | 'screened-out' | 'duplicate' | 'referred-out'
  readonly case: string | null
}

/** The open slice of a report: REPORTED → SCREENING → (SCREENED_OUT | DUPLICATE | REFERRED_OUT | REGISTERED). */
export interface ReportState extends OpenSlice {
  readonly status: ReportStatus
  /** The day, without its hour: who came when would tell who reported. */
  readonly receivedAt: string | null
  readonly channel: string | null
  readonly place: PlaceAnswer | null
  readonly concerns: readonly string[]
  /** Concerns stand in a compartment as well. */
  readonly concernElsewhere: boolean
  readonly danger: string | null
  /** From when a limit of a compartment runs, as the reporter's words disclosed it: it goes on in every case made of the report. */
  readonly window: When | null
  /** The earliest time at which somebody saw a child of it: for whoever reported. */
  readonly respondedOn: When | null
  readonly owner: Owner
  readonly suggested: Risk | null
  readonly level: Risk | null
  readonly children: readonly Mentioned[]
  readonly serial: string | null
}
