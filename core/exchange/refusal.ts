/** Why a message is not taken, and the HTTP status that says so. A person looks at those that stand in quarantine. */
export const REFUSALS = {
  'partner-unknown': 401,
  'signature-missing': 401,
  'signature-wrong': 401,
  'message-stale': 401,
  'message-too-long': 413,
  'not-an-envelope': 422,
  'wrong-source': 422,
  'flow-unknown': 422,
  'version-unknown': 422,
  'version-ended': 410,
  'message-expired': 410,
  'test-message': 422,
  'schema-broken': 422,
  'id-reused': 409,
  'partner-suspended': 503,
} as const
export type Refusal = keyof typeof REFUSALS

/** Refusals that a known partner's mistake may cause: what came is kept for a person to look at. */
export const LOOKED_AT: readonly Refusal[] = [
  'not-an-envelope',
  'wrong-source',
  'flow-unknown',
  'version-unknown',
  'version-ended',
  'message-expired',
  'schema-broken',
  'id-reused',
]
