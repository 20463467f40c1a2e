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
  'id-twice': 422,
  'partner-suspended': 429,
} as const
export type Refusal = keyof typeof REFUSALS

/** Why a whole file of messages is not taken, beside what may be wrong with its signature. Nothing of it is applied. */
export const FILE_REFUSALS = {
  'file-too-large': 413,
  'file-broken': 422,
  'file-bomb': 422,
  'file-encrypted': 422,
  'file-path': 422,
  'file-link': 422,
  'file-nested': 422,
  'file-xml': 422,
  'file-strange-part': 422,
  'file-part-missing': 422,
  'file-part-twice': 422,
  'file-manifest-wrong': 422,
  'file-not-for-us': 422,
  'file-incomplete': 422,
  'file-old': 410,
  'file-known': 409,
  'file-messages-refused': 422,
} as const
export type FileRefusal = keyof typeof FILE_REFUSALS

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
