import { randomUUID } from 'node:crypto'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { LIMITS } from './bounds/limits.ts'
import type { Door } from './door.ts'
import { DOORS } from './doors/index.ts'
import { serveApp } from './files/app-files.ts'
import { securityHeaders } from './headers/headers.ts'
import type { House } from './house.ts'
import { logAnswer, logFailure } from './log.ts'
import { answerMissing } from './missing.ts'
import { mountDoors } from './mount.ts'
import { openApi } from './openapi.ts'
import { answerRefusal, dropRest } from './problem/answer.ts'
import { refusalOf } from './problem/name.ts'
import { answerUnread } from './problem/unread.ts'
import { mountPlain } from './status/plain.ts'

export interface ServerOptions {
  readonly house: House
  /** The origins under which browsers know us: `http://127.0.0.1:8080`. */
  readonly origins: readonly string[]
  /** PEM texts; without them the server speaks plain HTTP and says so nowhere but in its headers. */
  readonly tls: { readonly cert: string; readonly key: string } | null
  /** Folder of the built app, or null to serve doors only. */
  readonly appFolder: string | null
  readonly log: Logger
  /** Bounds for this server, where they differ from `LIMITS` (tests shorten the patience). */
  readonly bounds?: Partial<Bounds>
  /** The doors, where they differ from all (tests break one and expect to be caught). */
  readonly doors?: readonly Door[]
}

export type Bounds = { readonly [name in keyof typeof LIMITS]: number }

/** Makes the server with every door, ready to listen or to be asked by `inject`. Starts no work of its own. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { house, log, tls, appFolder, doors = DOORS } = options
  const bounds: Bounds = { ...LIMITS, ...options.bounds }
  const server = bareServer(tls, bounds)
  await server.register(fastifyCookie)
  const headers = securityHeaders(tls !== null)
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
  server.addHook('onResponse', (request, reply, done) => {
    dropRest(request)
    logAnswer(log, request, reply)
    done()
  })
  server.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal') logFailure(log, request, error)
    return answerRefusal(reply, refusal)
  })
  if (appFolder !== null) await serveApp(server, appFolder)
  mountDoors(server, { ...options, doors, bounds })
  mountPlain(server, house)
  const contract = JSON.stringify(openApi(doors, house.version))
  server.get('/openapi.json', (_request, reply) => reply.type('application/json').send(contract))
  server.setNotFoundHandler((request, reply) =>
    answerMissing(request, reply, { doors, withApp: appFolder !== null }),
  )
  return server
}

function bareServer(tls: ServerOptions['tls'], bounds: Bounds): FastifyInstance {
  const patience = {
    requestTimeout: bounds.requestMs,
    headersTimeout: bounds.headersMs,
    keepAliveTimeout: bounds.keepAliveMs,
  }
  return fastify({
    logger: false,
    exposeHeadRoutes: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 64, caseSensitive: true },
    clientErrorHandler: answerUnread,
    frameworkErrors: (error, _request, reply) => {
      answerRefusal(reply, refusalOf(error))
    },
    serverFactory: (handler) =>
      tls === null
        ? createHttp(patience, handler)
        : createHttps({ ...patience, ...tls, minVersion: 'TLSv1.2' }, handler),
  })
}
