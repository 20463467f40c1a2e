import type { Sealer } from '@cwmis/core/entry/crypto.ts'
import { signText } from './key.ts'

/** The cryptography of this browser, signing with this device's key. */
export function deviceSealer(key: CryptoKey): Sealer {
  return {
    sha256,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    sign: (text) => signText(key, text),
  }
}

async function sha256(pieces: readonly (Uint8Array | string)[]): Promise<Uint8Array> {
  const bytes = pieces.map((piece) =>
    typeof piece === 'string' ? new TextEncoder().encode(piece) : piece,
  )
  const whole = new Uint8Array(bytes.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of bytes) {
    whole.set(piece, at)
    at += piece.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
}
