import type { Provenance } from '../provenance.ts'

/** A service one can ask for: the code of the list `services` with its area of the National Child Policy and its track. */
export interface ServiceLine {
  readonly code: string
  readonly area: number
  readonly track: string | null
  readonly provenance: Provenance
}
