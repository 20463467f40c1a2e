import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readJson, readText } from './bounds/body.ts'
import { isUrgent } from './bounds/urgent.ts'
import type { Door, Reply } from './door.ts'
import { sendShell } from './files/app-files.ts'
import { pack } from './files/compress.ts'
import { NO_STORE } from './headers/headers.ts'
import { isForeign, isNavigation } from './headers/origin.ts'
import { piecesOf } from './json-bytes.ts'
import { Refusal } from './problem/refusal.ts'
import type { Bounds, ServerOptions } from './serve.ts'
import { COOKIE, openCookie, type Session, sealCookie } from './session/cookie.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the cookie says, its mark checked; null without one of ours. */
    session: Session | null
  }
}

type Mounting = ServerOptions & { readonly doors: readonly Door[]; readonly bounds: Bounds }

/** A door people may open by its address in a browser. */
const FOR_PEOPLE = ['/health']

/**
 * Opens every door. What comes in passes, in this order and before any database connection is taken: whose
 * page asks, the cookie's mark, whether the door needs a session, the bounds of the body, the door's schema.
 */
export function mountDoors(server: FastifyInstance, mounting: Mounting): void {
  server.decorateRequest('session', null)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', (request: FastifyRequest, payload: Readable) =>
    readJson(payload, bodyBounds(request, mounting.bounds)),
  )
  // Signed as bytes: whoever takes it reads it after its signature.
  server.addContentTypeParser(
    'application/cloudevents+json',
    (request: FastifyRequest, payload: Readable) =>
      readText(payload, bodyBounds(request, mounting.bounds)),
  )
  for (const door of mounting.doors) mountDoor(server, door, mounting)
}

function mountDoor(server: FastifyInstance, door: Door, mounting: Mounting): void {
  const { house, origins, appFolder } = mounting
  server.route({
    method: door.method,
    url: door.url,
    onRequest: async (request, reply) => {
      const { headers } = request
      if (appFolder !== null && door.method === 'GET' && isNavigation(headers)) {
        if (!FOR_PEOPLE.includes(door.url)) return sendShell(reply)
      }
      const now = door.late === true ? 0 : house.now()
      if (isForeign(headers, origins)) throw new Refusal('foreign-origin')
      request.session = openCookie(request.cookies[COOKIE], house.keys.cookie, now)
      if (door.access !== 'anybody' && request.session === null) throw new Refusal('sign-in-needed')
      return undefined
    },
    handler: async (request, reply) => {
      const { body, params: path, query, session, ip: address } = request
      const header = (name: string): string | undefined => request.headers[name]?.toString()
      const pass = () => door.pass({ body, path, query }, { house, session, address, header })
      const weight =
        door.weight === 'write' && isUrgent(body) ? 'emergency' : (door.weight ?? 'read')
      const asker = session?.actor ?? address
      const answer = await (weight === 'free'
        ? pass()
        : house.admission.admit({ weight, asker }, pass))
      return send(reply, answer, { request, secret: house.keys.cookie })
    },
  })
}

function bodyBounds(request: FastifyRequest, bounds: Bounds): Parameters<typeof readJson>[1] {
  return {
    bytes: request.session === null ? bounds.anonymousBody : bounds.body,
    depth: bounds.depth,
    withinMs: bounds.bodyMs,
    announced: request.headers['content-length'],
  }
}

async function send(
  reply: FastifyReply,
  answer: Reply,
  { request, secret }: { readonly request: FastifyRequest; readonly secret: Uint8Array },
): Promise<FastifyReply> {
  setSession(reply, answer.session, secret)
  reply.code(answer.status ?? 200).headers(NO_STORE)
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding')
  const pieces = piecesOf(answer.body)
  const packed = await pack(pieces, request.headers['accept-encoding']?.toString())
  if (packed === null) return sendPieces(reply, pieces)
  return reply.header('content-encoding', packed.encoding).send(packed.bytes)
}

/** Sends the pieces one behind the other, without laying them together first. */
function sendPieces(reply: FastifyReply, pieces: readonly Buffer[]): FastifyReply {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return reply.send(only)
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  reply.header('content-length', length).hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  reply.raw.writeHead(reply.statusCode)
  for (const piece of pieces) reply.raw.write(piece)
  reply.raw.end()
  return reply
}

const COOKIE_OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const

function setSession(
  reply: FastifyReply,
  session: Session | null | undefined,
  secret: Uint8Array,
): void {
  if (session === undefined) return
  if (session === null) reply.clearCookie(COOKIE, COOKIE_OPTIONS)
  else reply.setCookie(COOKIE, sealCookie(session, secret), COOKIE_OPTIONS)
}
