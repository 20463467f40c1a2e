import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * What follows the head of a file of age: pieces of 64 KiB, each sealed under its number and whether it is the last,
 * so that no byte can be changed, no piece moved, and no end cut off unseen.
 */
const PIECE_BYTES = 64 * 1024
const TAG_BYTES = 16
const NONCE_BYTES = 16
const ALGORITHM = 'chacha20-poly1305'

/** A sealed file is not as it was written. */
export class BrokenSealError extends Error {
  override name = 'BrokenSealError'

  constructor() {
    super('it is damaged, cut off or was changed')
  }
}

/** Seals bytes as they come. */
export async function* seal(
  fileKey: Buffer,
  plain: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  const nonce = randomBytes(NONCE_BYTES)
  const key = payloadKey(fileKey, nonce)
  yield nonce
  let counter = 0
  for await (const { piece, last } of inPieces(plain, PIECE_BYTES)) {
    const cipher = createCipheriv(ALGORITHM, key, ivOf(counter, last), { authTagLength: TAG_BYTES })
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
    counter += 1
  }
}

/** Opens what `seal` sealed. @throws BrokenSealError at the first piece that is not as it was written */
export async function* unseal(
  fileKey: Buffer,
  sealed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  let key: Buffer | null = null
  let counter = 0
  for await (const { piece, last } of inPieces(sealed, PIECE_BYTES + TAG_BYTES, NONCE_BYTES)) {
    if (key === null) {
      if (piece.length < NONCE_BYTES || last) throw new BrokenSealError()
      key = payloadKey(fileKey, piece)
      continue
    }
    yield openPiece(key, ivOf(counter, last), piece)
    counter += 1
  }
}

function openPiece(key: Buffer, iv: Buffer, piece: Buffer): Buffer {
  if (piece.length < TAG_BYTES) throw new BrokenSealError()
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(piece.subarray(piece.length - TAG_BYTES))
  try {
    const plain = decipher.update(piece.subarray(0, piece.length - TAG_BYTES))
    return Buffer.concat([plain, decipher.final()])
  } catch {
    throw new BrokenSealError()
  }
}

/** Bytes in pieces of one size (the first may have its own); only the last may be shorter, and it is known as such. */
async function* inPieces(
  bytes: AsyncIterable<Buffer>,
  size: number,
  first = size,
): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let held = Buffer.alloc(0)
  let wanted = first
  for await (const more of bytes) {
    held = Buffer.concat([held, more])
    while (held.length > wanted) {
      yield { piece: held.subarray(0, wanted), last: false }
      held = held.subarray(wanted)
      wanted = size
    }
  }
  yield { piece: held, last: true }
}

function payloadKey(fileKey: Buffer, nonce: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
}

function ivOf(counter: number, last: boolean): Buffer {
  const iv = Buffer.alloc(12)
  iv.writeUIntBE(counter, 5, 6)
  iv.writeUInt8(last ? 1 : 0, 11)
  return iv
}
