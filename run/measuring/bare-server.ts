import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Pool } from 'pg'
import { whenAskedToStop } from '../stopping.ts'
import type { BareOrder } from './orders.ts'

/*
 * The bare server a promise is measured against, a process of its own: node:http and one prepared
 * INSERT of the bytes as they came, with as many connections as the doors have. Told by a message
 * where the database is; says by a message on which port it listens.
 */
await serve()

async function serve(): Promise<void> {
  const [order]: [BareOrder] = await first()
  // As the house does, it keeps connections that nobody uses for a while.
  const pool = new Pool({ ...order.connection, max: order.connections, idleTimeoutMillis: 300_000 })
  const server = createServer((request, response) => {
    keep(pool, request).then(
      (id) => say(response, 200, id),
      () => say(response, 500, 'failed'),
    )
  })
  // Between two stretches nobody asks until everything that follows the ledger has come to its end.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
  })
  whenAskedToStop(() => {
    server.close()
    server.closeAllConnections()
    void pool.end()
  })
}

async function first(): Promise<[BareOrder]> {
  const [order] = await once(process, 'message')
  return [order]
}

async function keep(pool: Pool, request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const kept = await pool.query<{ id: string }>({
    name: 'bare',
    text: 'insert into bare (body) values ($1) returning id',
    values: [Buffer.concat(chunks)],
  })
  return kept.rows[0]?.id ?? ''
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
