import { bytesOf } from '@cwmis/core/entry/bytes.ts'
import type { Hasher, Verifier } from '@cwmis/core/entry/crypto.ts'

/** Checks signatures of one device by its public key, as the office does. */
export async function verifying(publicKey: JsonWebKey, hasher: Hasher): Promise<Verifier> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', publicKey, curve, false, ['verify'])
  return {
    sha256: hasher.sha256,
    verify: (_device, text, signature) => {
      const bytes = Uint8Array.from(bytesOf(signature) ?? [])
      const how = { name: 'ECDSA', hash: 'SHA-256' }
      return crypto.subtle.verify(how, key, bytes, new TextEncoder().encode(text))
    },
  }
}
