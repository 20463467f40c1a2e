import { timingSafeEqual } from 'node:crypto'
import type { Refusal } from '@cwmis/core/exchange/refusal.ts'
import { Webhook } from 'standardwebhooks'
import { isValid, type PartnerStanding } from './standing.ts'

/** The three headers of a signed message (Standard Webhooks 1.0.0). */
export interface Signed {
  readonly id: string | undefined
  readonly timestamp: string | undefined
  readonly signature: string | undefined
}

const SKEW_SECONDS = 300

/**
 * Why a message is not taken as the partner's: headers missing, a clock more than five minutes off, or no valid key
 * of theirs signed these bytes. `now` is ISO 8601. Only `v1` (HMAC-SHA256) counts, whatever else is offered.
 */
export function signatureProblem(
  { id, timestamp, signature }: Signed,
  body: string,
  { secrets, now }: { readonly secrets: PartnerStanding['secrets']; readonly now: string },
): Refusal | null {
  if (!id || !timestamp || !signature) return 'signature-missing'
  if (!/^\d{1,12}$/.test(timestamp)) return 'signature-wrong'
  if (Math.abs(Date.parse(now) / 1000 - Number(timestamp)) > SKEW_SECONDS) return 'message-stale'
  const signed = { id, timestamp, signature }
  return isSignedBy(secrets, { signed, body, at: now }) ? null : 'signature-wrong'
}

/** Did a key that was valid at an instant (ISO 8601) sign these bytes? The time of the signature is judged elsewhere. */
export function isSignedBy(
  secrets: PartnerStanding['secrets'],
  { signed, body, at }: { readonly signed: Signed; readonly body: string; readonly at: string },
): boolean {
  const { id = '', timestamp = '', signature = '' } = signed
  const given = signature.split(' ').slice(0, 5)
  return secrets
    .filter((key) => isValid(key, at))
    .map(({ secret }) => sign(secret, { id, timestamp: Number(timestamp) }, body))
    .some((one) => given.some((other) => isSame(one, other)))
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function sign(
  secret: string,
  { id, timestamp }: { readonly id: string; readonly timestamp: number },
  body: string,
): string {
  return new Webhook(secret).sign(id, new Date(timestamp * 1000), body)
}

/** The headers of a message signed with a key (`whsec_…`) at an instant (ISO 8601). */
export function signedHeaders(
  secret: string,
  { id, now }: { readonly id: string; readonly now: string },
  body: string,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = Math.floor(Date.parse(now) / 1000)
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign(secret, { id, timestamp }, body),
  }
}
