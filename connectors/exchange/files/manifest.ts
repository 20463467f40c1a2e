import type { FileRefusal, Refusal } from '@cwmis/core/exchange/refusal.ts'
import { isSignedBy, type Signed, signedHeaders } from '../signature.ts'
import type { PartnerStanding } from '../standing.ts'

/** What a file says of itself. Its signature covers these bytes, and they name the hash of the messages. */
export interface Manifest {
  readonly format: 'cwmis-exchange-file'
  readonly version: 1
  /** Unique per partner and way. */
  readonly id: string
  readonly partner: string
  /** `to-cwmis` or `from-cwmis`: a file of ours brought back is not theirs. */
  readonly way: 'to-cwmis' | 'from-cwmis'
  /** ISO 8601. */
  readonly madeAt: string
  /** How many messages, and the SHA-256 (hex) of `messages.ndjson`. */
  readonly count: number
  readonly sha256: string
}

const ID = /^[A-Za-z0-9._-]{1,80}$/

/** Reads a manifest; null where it is none. */
export function readManifest(text: string): Manifest | null {
  const json = membersIn(text)
  const { id, partner, way, madeAt, count, sha256 } = json
  if (json.format !== 'cwmis-exchange-file' || json.version !== 1) return null
  if (typeof id !== 'string' || !ID.test(id) || typeof partner !== 'string') return null
  if (way !== 'to-cwmis' && way !== 'from-cwmis') return null
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) return null
  if (typeof count !== 'number' || typeof sha256 !== 'string') return null
  return { format: 'cwmis-exchange-file', version: 1, id, partner, way, madeAt, count, sha256 }
}

/** A file may lie on a stick as long as what it says is kept here, in days. */
const KEPT_DAYS = 90

/**
 * Why the manifest is not taken as this partner's. The signature is that of a message over the bytes of the manifest,
 * with the same keys; the key must have been valid when it signed, for a file may travel longer than a key lives.
 */
export function manifestProblem(
  { manifest, signature }: { readonly manifest: string; readonly signature: string },
  { secrets, now }: { readonly secrets: PartnerStanding['secrets']; readonly now: string },
): Refusal | FileRefusal | null {
  const signed = signedIn(signature)
  if (!signed.id || !signed.timestamp || !signed.signature) return 'signature-missing'
  if (!/^\d{1,12}$/.test(signed.timestamp)) return 'signature-wrong'
  const at = new Date(Number(signed.timestamp) * 1000).toISOString()
  if (!isSignedBy(secrets, { signed, body: manifest, at })) return 'signature-wrong'
  const age = Date.parse(now) - Date.parse(at)
  if (age < -5 * 60_000) return 'message-stale'
  return age > KEPT_DAYS * 86_400_000 ? 'file-old' : null
}

function signedIn(text: string): Signed {
  const json = membersIn(text)
  const read = (name: string): string | undefined => {
    const value = json[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    id: read('webhook-id'),
    timestamp: read('webhook-timestamp'),
    signature: read('webhook-signature'),
  }
}

/** The parts that vouch for a file: its manifest, and the signature over it. */
export function vouchFor(
  secret: string,
  manifest: Manifest,
  now: string,
): { readonly 'manifest.json': string; readonly 'signature.json': string } {
  const text = JSON.stringify(manifest, null, 2)
  const headers = signedHeaders(secret, { id: manifest.id, now }, text)
  return { 'manifest.json': text, 'signature.json': JSON.stringify(headers) }
}

function membersIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch {
    return {}
  }
}
