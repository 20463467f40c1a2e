import type { IncomingMessage } from 'node:http'
import { signatureProblem } from '../signature.ts'
import type { Came } from './partner.ts'
import type { Script } from './scripts.ts'

/** What a simulated partner keeps in memory of what came. */
export interface Tray {
  readonly came: Map<string, Came>
  readonly tried: Set<string>
}

/** How it takes a message: by which script, and the key the house signs with; null asks for no signature. */
export interface Taking {
  readonly script: Script
  readonly secret: string | null
  /** ISO 8601 UTC. */
  readonly now: string
}

/** Longer than any paper that travels. */
const MOST = 1_048_576

/**
 * Takes a message of the house, once: the HTTP status and headers to answer. The same id again is the same message;
 * `busy` answers the first try of each with 429, `broken` with 500.
 */
export async function take(
  request: IncomingMessage,
  { came, tried }: Tray,
  { script, secret, now }: Taking,
): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>> }> {
  const header = (name: string): string => String(request.headers[name] ?? '')
  const id = header('webhook-id')
  const text = await textOf(request)
  if (text === null) return plain(413)
  if (!/^[\w-]{1,64}$/.test(id)) return plain(422)
  const signed = {
    id,
    timestamp: header('webhook-timestamp'),
    signature: header('webhook-signature'),
  }
  const secrets = secret === null ? [] : [{ secret, since: now, until: null }]
  if (secret !== null && signatureProblem(signed, text, { secrets, now }) !== null)
    return plain(401)
  const isFirst = !tried.has(id)
  tried.add(id)
  if (isFirst && script === 'busy') return plain(429, { 'retry-after': '5' })
  if (isFirst && script === 'broken') return plain(500)
  const known = came.get(id)
  if (known !== undefined) return plain(known.text === text ? 200 : 409)
  came.set(id, { id, text, standing: 'received' })
  return plain(202)
}

function plain(status: number, headers: Readonly<Record<string, string>> = {}) {
  return { status, headers }
}

async function textOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > MOST) return null
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}
