import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this a compressed answer is hardly smaller, and one packet anyway. */
const WORTH_BYTES = 1_024
/** Quick levels: the answer is made for one reader. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

export interface Packed {
  readonly encoding: 'br' | 'gzip'
  readonly bytes: Buffer
}

/**
 * JSON compressed in the best way the asker takes, or null where that is not worth it. Our answers
 * never repeat what was sent beside what is secret, and no other site's page can have them asked for.
 */
export async function pack(
  pieces: readonly Buffer[],
  accepted: string | undefined,
): Promise<Packed | null> {
  if (accepted === undefined) return null
  const json = Buffer.concat(pieces)
  if (json.length < WORTH_BYTES) return null
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', bytes: await brotli(json, QUICK) }
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', bytes: await zip(json, { level: 5 }) }
  return null
}
