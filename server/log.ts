import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { codeOf } from './problem/name.ts'

/** One line an answer: the route's pattern, never the address with its ids, nor who asked. */
export function logAnswer(log: Logger, request: FastifyRequest, reply: FastifyReply): void {
  log.info({
    request: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
  })
}

/**
 * A failure we have no name for: its kind, machine code and where it was thrown. Its message stays out,
 * for a database's or parser's message quotes what it choked on.
 */
export function logFailure(log: Logger, request: FastifyRequest, error: unknown): void {
  const where = error instanceof Error ? framesOf(error) : []
  const name = error instanceof Error ? error.name : typeof error
  log.error({
    request: request.id,
    route: request.routeOptions.url,
    name,
    code: codeOf(error),
    where,
  })
}

function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return lines.slice(0, 8).map((line) => line.trim())
}
