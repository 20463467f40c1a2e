import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Door } from './door.ts'
import { sendShell } from './files/app-files.ts'
import { isNavigation } from './headers/origin.ts'
import { answerRefusal } from './problem/answer.ts'
import { Refusal } from './problem/refusal.ts'

/**
 * Answers an address without a door: the app's page where a person opens one of its screens, the methods there
 * are where only the method is wrong, else `not-found` in the same bytes as a subject one may not see.
 */
export function answerMissing(
  request: FastifyRequest,
  reply: FastifyReply,
  { doors, withApp }: { readonly doors: readonly Door[]; readonly withApp: boolean },
): FastifyReply {
  const path = request.url.split('?')[0] ?? ''
  // The service worker fetches the page itself to keep it, and that is no navigation.
  const wantsPage = path === '/' || isNavigation(request.headers)
  if (withApp && request.method === 'GET' && wantsPage) return sendShell(reply)
  const methods = doors.filter((door) => fits(door.url, path)).map((door) => door.method)
  if (methods.length === 0) return answerRefusal(reply, new Refusal('not-found'))
  reply.header('allow', [...new Set(methods)].join(', '))
  return answerRefusal(reply, new Refusal('method-not-allowed'))
}

/** Does the path have the shape of a door's url? */
function fits(url: string, path: string): boolean {
  const wanted = url.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((part, at) => part.startsWith(':') || part === given[at])
  )
}
