import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Names with a hash of their content never change; everything else is asked for anew each time. */
const FOREVER = 'public, max-age=31536000, immutable'
const ASK = 'no-cache'

/**
 * Serves the app's built files, compressed ones where the browser takes them. Every file is a route of its
 * own, found at the start: no path that comes in ever reaches the disk.
 */
export async function serveApp(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      const name = path.slice(folder.length).replaceAll('\\', '/')
      reply.header('cache-control', name.startsWith('/assets/') ? FOREVER : ASK)
      if (name.startsWith('/sw.js')) reply.header('service-worker-allowed', '/')
    },
  })
}

/** Sends the page in which every screen of the app begins. */
export function sendShell(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html')
}
