/** Pieces are hashed one after the other; a text as its UTF-8 bytes. */
export interface Hasher {
  readonly sha256: (pieces: readonly (Uint8Array | string)[]) => Promise<Uint8Array> | Uint8Array
}

/** What sealing needs: the key of the device (or door) that signs stays behind it. */
export interface Sealer extends Hasher {
  /** Unpredictable bytes. */
  readonly random: (bytes: number) => Uint8Array
  /** ECDSA P-256 with SHA-256 over the UTF-8 bytes of `text`, IEEE P1363, base64url. */
  readonly sign: (text: string) => Promise<string> | string
}

/** What checking needs. */
export interface Verifier extends Hasher {
  /** Did the key registered under this device id (or `door:NAME`) sign the text? False for an unknown key. Never throws. */
  readonly verify: (device: string, text: string, signature: string) => Promise<boolean> | boolean
}

/** The cryptography the core asks its caller for: it has none of its own. */
export interface Crypto extends Sealer, Verifier {}
