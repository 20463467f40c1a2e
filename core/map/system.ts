import type { Provenance } from '../provenance.ts'

/** How an outside system is reached: machine to machine, by files, typed by hand, or as sums only. */
export const LINK_MODES = ['api', 'file', 'manual', 'sums'] as const
export type LinkMode = (typeof LINK_MODES)[number]

/**
 * A line of the transition register: an outside system, what it is master of now and later, and how it is reached.
 * Words: `systems.CODE.title`, `.owner`, `.now`, `.later` and `.cutover`.
 */
export interface OutsideSystem {
  readonly code: string
  /** Names by which hand-offs and indicators call it: `CRMS`. */
  readonly names: readonly string[]
  /** The first way that can be had, and those hoped for after. */
  readonly modes: readonly LinkMode[]
  /** What becomes of it: it stays, is taken over, or is run beside ours and then taken over. */
  readonly fate: 'stays' | 'absorbed' | 'beside'
  /** First day of the cut-over, `YYYY-MM-DD`; null while nobody has set one. */
  readonly cutover: string | null
  readonly provenance: Provenance
}
