/**
 * Where a piece of the practice comes from and whether anybody may rely on it.
 * A proposal may warn, propose and count; it may not act; no more may what is under review.
 */
export interface Provenance {
  readonly state: 'proposed' | 'under review' | 'confirmed'
  /** sourced: found in a public text · recalled: to be re-read · proposed: our default · verify: the ministry must confirm. */
  readonly basis: 'sourced' | 'recalled' | 'proposed' | 'verify'
  /** Public name of the source, in words. */
  readonly source: string
  /** Dates `YYYY-MM-DD`; `to` is exclusive, null = until further notice. */
  readonly from: string
  readonly to: string | null
  readonly confirmedBy: {
    readonly person: string
    readonly on: string
    readonly document: string
  } | null
}

/** Is this piece of the practice in force on `date` (`YYYY-MM-DD`)? */
export function inForce(provenance: Provenance, date: string): boolean {
  return provenance.from <= date && (provenance.to === null || date < provenance.to)
}

/**
 * May what rests on these act by itself: send outside, tell a person outside the office, destroy, lock, block a fact,
 * call an officer in breach? Only where a named person of the ministry confirmed each; a proposal warns and counts.
 */
export function mayAct(...provenances: readonly Provenance[]): boolean {
  return provenances.every(({ confirmedBy }) => confirmedBy !== null)
}
