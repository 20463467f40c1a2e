import { signedHeaders } from '../signature.ts'
import type { Told } from './partner.ts'
import type { Posted } from './scripts.ts'

/** Where a simulated partner finds the house, and the keys it has there. */
export interface HouseReached {
  /** Without a slash at its end. */
  readonly address: string
  /** `whsec_…` */
  readonly secret: string
  /** One that was taken back. */
  readonly revoked: string
}

const PATIENCE_MS = 10_000

/** Posts messages to the house's inbox one after the other; gives what it answered to each. */
export async function tellHouse(
  house: HouseReached,
  partner: string,
  messages: readonly Posted[],
): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const message of messages) {
    told.push({ id: message.id, status: await tellOne(house, partner, message) })
  }
  return told
}

async function tellOne(
  { address, secret, revoked }: HouseReached,
  partner: string,
  { id, text, signedAt, revoked: isRevoked }: Posted,
): Promise<number | null> {
  const signed = signedHeaders(isRevoked ? revoked : secret, { id, now: signedAt }, text)
  const headers = { 'content-type': 'application/cloudevents+json', ...signed }
  try {
    const answer = await fetch(`${address}/exchange/v1/inbox/${partner}`, {
      method: 'POST',
      headers,
      body: text,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await answer.body?.cancel()
    return answer.status
  } catch {
    return null
  }
}
