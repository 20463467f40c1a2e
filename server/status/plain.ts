import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NO_STORE } from '../headers/headers.ts'
import type { House } from '../house.ts'
import { Refusal } from '../problem/refusal.ts'
import { metricsText } from './metrics.ts'
import { statusOf } from './status.ts'
import { statusText } from './text.ts'

const TEXTS = { '/status.txt': statusText, '/metrics': metricsText } as const
const HERE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
/** Headers of a proxy: behind one every request comes from this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * The status for machines and for the one at the machine: plain text, and for Prometheus. Only to this
 * machine itself or with the bearer token of `DATA_DIR/keys`; to others nothing stands there.
 */
export function mountPlain(server: FastifyInstance, house: House): void {
  for (const [url, textOf] of Object.entries(TEXTS)) {
    server.get(url, async (request, reply): Promise<FastifyReply> => {
      if (!isLetIn(request, house)) throw new Refusal('not-found')
      const text = textOf(await statusOf(house))
      return reply.headers(NO_STORE).type('text/plain; charset=utf-8').send(text)
    })
  }
}

function isLetIn({ headers, socket }: FastifyRequest, { keys }: House): boolean {
  const [, token] = /^Bearer ([\w-]{20,200})$/.exec(headers.authorization ?? '') ?? []
  if (token !== undefined) return isSame(token, keys.status)
  // A page of any site may ask this machine by a browser that runs on it; a browser says whose page asks.
  const direct = FORWARDED.every((name) => headers[name] === undefined)
  const byPage = headers.origin !== undefined || headers['sec-fetch-site'] === 'cross-site'
  return direct && !byPage && HERE.has(socket.remoteAddress ?? '')
}

function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(hashOf(given), hashOf(wanted))
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
