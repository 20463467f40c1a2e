import type { Answers } from '../form/answer.ts'
import type { Compartment } from './compartment.ts'
import type { Header } from './header.ts'

/** A part on the wire: the plain answers of one compartment and the salt (32 bytes, base64url) of its commitment. */
export interface Part {
  readonly salt: string
  readonly body: Answers
}

export type Parts = Readonly<Partial<Record<Compartment, Part>>>

/** kept: as written · flagged: kept, with a rule's doubt · refused: a decision that does not take effect. */
export type Verdict = 'kept' | 'flagged' | 'refused'

/**
 * What the server says of an entry. `seq` is its place within the subject, from 1; it never leaves
 * the server (null as served and in a device's prediction), for it would count restricted entries.
 * `saw`: the revision of each slice that `seen` stood for, opened from the stamp by the server; null = saw nothing.
 */
export interface Receipt {
  readonly recordedAt: string
  readonly seq: number | null
  readonly saw: Readonly<Partial<Record<Compartment, number>>> | null
  readonly verdict: Verdict
  /** `name@version` of the rule that flagged or refused it, else null. */
  readonly rule: string | null
}

/** One entry as a fold receives it: the parts are those the reader may read. */
export interface Entry {
  readonly header: Header
  readonly receipt: Receipt
  readonly parts: Readonly<Partial<Record<Compartment, Answers>>>
}

/** An entry as it travels to the door. */
export interface Draft {
  readonly header: Header
  readonly parts: Parts
}

/**
 * What one signature says about several subjects: at most 50 entries, either facts only or
 * one decision (possibly written on several subjects). `signature` is base64url ECDSA P-256
 * (IEEE P1363, 64 bytes) over the bytes of `bundleText`.
 */
export interface Bundle {
  readonly id: string
  readonly entries: readonly Draft[]
  readonly signature: string
}

export const MAX_BUNDLE_ENTRIES = 50
export const MAX_BATCH_ENTRIES = 200
