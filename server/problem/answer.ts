import { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { NO_STORE } from '../headers/headers.ts'
import { PROBLEM_TYPE, problemOf } from './problem.ts'
import type { Refusal } from './refusal.ts'

/** Milliseconds in which the rest of a refused body may still arrive, so that the answer is not lost. */
const LINGER_MS = 2_000

/** Answers a refusal. Two refusals of one code and the same fields are the same bytes. */
export function answerRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal.code, refusal.fields)
  if (refusal.retryAfter !== null) reply.header('retry-after', String(refusal.retryAfter))
  return reply
    .code(problem.status)
    .headers(NO_STORE)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem))
}

/**
 * After an answer to a body that is still coming: takes the rest without keeping it, for a moment, since
 * a connection closed at once may lose the answer on its way.
 */
export function dropRest(request: FastifyRequest): void {
  const { socket } = request.raw
  if (request.raw.complete || !(socket instanceof Socket)) return
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
  request.raw.once('end', () => clearTimeout(timer))
  request.raw.resume()
}
