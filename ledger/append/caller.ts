import type { JsonWebKey } from 'node:crypto'

/** Who brings a bundle to the door, as the door has established it. */
export interface Caller {
  readonly actor: string
  /** A device id, or `door:NAME` for an office import, SMS or connector. */
  readonly device: string
  /** The device's public key. Compared under the lock with the one registered. */
  readonly key: JsonWebKey
  /** SHA-256 of the session's token; null for the house's own doors. */
  readonly session: Buffer | null
  /** Writes system kinds for the house itself (a follower, an escalation); its author is `rule:NAME`. */
  readonly house?: true
  /** When an entry of an invented past was recorded, ISO 8601 UTC. Without effect in a ledger that is not an invented one. */
  readonly recordedAt?: string
}

/**
 * What the door answers about one bundle. `repeated` stands beside the first answer. `rule` is the rule that
 * refused, or the problem's code where the bundle was malformed. `stamps`: by subject key, only of subjects the
 * author may read.
 */
export interface AppendResult {
  readonly bundle: string
  readonly outcome: 'kept' | 'refused'
  readonly repeated: boolean
  readonly rule?: string
  readonly stamps?: Readonly<Record<string, string>>
}

/** A refusal without more to say. */
export function refused(bundle: string, rule: string): AppendResult {
  return { bundle, outcome: 'refused', repeated: false, rule }
}
