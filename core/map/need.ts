import type { Provenance } from '../provenance.ts'

/**
 * What somebody must see to decide something. Words: `needs.CODE.decision`, `.sees` and `.when`. What serves it is
 * named: questions of forms, numbers and hand-offs; with none of these it is a gap.
 */
export interface Need {
  readonly code: string
  /** Role codes. */
  readonly roles: readonly string[]
  /** Questions it is served by: `F03B.decision`. */
  readonly fields: readonly string[]
  /** Sections of tools all of whose questions serve it: `F02.identity`. */
  readonly sections?: readonly string[]
  readonly indicators: readonly string[]
  readonly handoffs: readonly string[]
  readonly provenance: Provenance
}
