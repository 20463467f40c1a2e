import type { When } from '../entry/header.ts'

/**
 * Why there is no answer: not known · declined · not asked (with a reason) · does not apply.
 * Four different answers, never one blank.
 */
export const NO_ANSWERS = ['NK', 'DEC', 'NOT_ASKED', 'NAPP'] as const
export type NoAnswer = (typeof NO_ANSWERS)[number]

/** An estimated age or date of birth: an interval of dates with how it is known. Never a made-up 1 January. */
export interface Born {
  /** Dates, `YYYY-MM-DD`. */
  readonly earliest: string
  readonly latest: string
  readonly precision: 'day' | 'month' | 'year' | 'age' | 'range'
  /** Code of the list `dob-evidence`. */
  readonly source: string
  /** The date on which it was said. */
  readonly asOf: string
  /** The words used, as said ("about nine"). */
  readonly said?: string
}

/** A place: a known unit, or free text under the nearest known unit (waits for an administrator). */
export interface PlaceAnswer {
  readonly place: string | null
  readonly text?: string
}

/** One row of a table; `id` (uuid or short random text) ties its cells together across compartments. */
export interface Row {
  readonly id: string
  readonly cells: Answers
}

export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | When
  | Born
  | PlaceAnswer
  | readonly Row[]

/**
 * One answer. `v`: answered. `no`: one of the four kinds of no answer.
 * `elsewhere`: (also) answered, in a compartment this part does not hold.
 */
export type Answer =
  | { readonly v: Value; readonly elsewhere?: true }
  | { readonly no: NoAnswer; readonly why?: string }
  | { readonly elsewhere: true }

/** The answers of one part (or of a whole form), by field id. An absent id is unanswered. */
export type Answers = { readonly [field: string]: Answer }
