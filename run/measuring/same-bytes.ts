import { once } from 'node:events'
import { createServer } from 'node:http'
import { whenAskedToStop } from '../stopping.ts'

/** Longer than any stretch of work on the other server. */
const KEEP_ALIVE_MS = 72_000

/*
 * The bare server that `open-case` is measured against, a process of its own: node:http sending bytes it holds.
 * Told by a message what they are; says by a message on which port it listens.
 */
const [order]: { readonly bytes: string }[] = await once(process, 'message')
const body = Buffer.from(order?.bytes ?? '')
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  })
  response.end(body)
})
server.keepAliveTimeout = KEEP_ALIVE_MS
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})
whenAskedToStop(() => {
  server.close()
  server.closeAllConnections()
})
