import {
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import type { Sealer } from '@cwmis/core/entry/crypto.ts'
import { HOUR, isoOf } from '@cwmis/core/time/instant.ts'
import type { Caller } from '@cwmis/ledger/append.ts'
import { sealerFor } from '@cwmis/ledger/keys/crypto.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { tokenHash } from '@cwmis/ledger/sign-in/session.ts'
import type { Staff } from '@cwmis/practice/example/staff.ts'

/** Somebody of the example at a device of their own, signed in. The key lives no longer than this process. */
export interface Signer {
  readonly staff: Staff
  readonly token: string
  readonly sealer: Sealer
  readonly caller: Caller
}

/** Registers a new device for somebody and signs them in on it. */
export async function signIn(ledger: Ledger, staff: Staff, now: number): Promise<Signer> {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = createPublicKey(pair.privateKey).export({ format: 'jwk' })
  const token = randomBytes(32).toString('base64url')
  const device = await enter(ledger, { staff, key, token, now })
  const { actor } = staff
  return {
    staff,
    token,
    sealer: sealerFor(pair.privateKey),
    caller: { actor, device, key, session: tokenHash(token) },
  }
}

async function enter(
  ledger: Ledger,
  { staff, key, token, now }: { staff: Staff; key: JsonWebKey; token: string; now: number },
): Promise<string> {
  const device = randomUUID()
  const asked = {
    actor: staff.actor,
    device,
    challenge: randomUUID(),
    key: { kty: key.kty, crv: key.crv, x: key.x, y: key.y },
    token: tokenHash(token).toString('hex'),
    at: isoOf(now),
    until: isoOf(now + 2 * HOUR),
  }
  await ledger.serve.query('select app.enter($1)', [JSON.stringify(asked)])
  return device
}

/** Signs somebody out for good: their device can no longer be used. */
export async function signOut(ledger: Ledger, { token }: Signer, now: number): Promise<void> {
  await ledger.serve.query('select app.leave($1, $2)', [
    `\\x${tokenHash(token).toString('hex')}`,
    isoOf(now),
  ])
}
