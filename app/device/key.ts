import { base64url } from '@cwmis/core/entry/bytes.ts'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const

/** A fresh signing key of this device: the private half cannot leave the browser. */
export async function makeKey(): Promise<{ key: CryptoKey; publicKey: JsonWebKey }> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { key: pair.privateKey, publicKey: { kty, crv, x, y } as JsonWebKey }
}

/** Signature over the UTF-8 bytes of `text`: IEEE P1363, 64 bytes, base64url. */
export async function signText(key: CryptoKey, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return base64url(new Uint8Array(await crypto.subtle.sign(SIGNATURE, key, bytes)))
}

/** Bytes a device signs to renew its session; the server reads the same. */
export function refreshText(device: string, challenge: string): string {
  return `cwmis-refresh-v1\n${device}\n${challenge}\n`
}
