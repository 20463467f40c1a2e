import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One answer over a kept connection. */
export interface WireAnswer {
  status: number
  body: string
  /** Values of `set-cookie`. */
  cookies: readonly string[]
}

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * A connection that is kept alive and asked one thing at a time. Written on the bare socket, so
 * that the clients of a measure cost as little of the machine as they can, and the same on both sides.
 */
export interface Wire {
  /** `headers`: whole lines, each with its end. `type`: the body's, JSON unless said. */
  ask: (
    what: 'GET' | 'POST',
    path: string,
    sent?: { body?: string; headers?: string; type?: string },
  ) => Promise<WireAnswer>
  close: () => void
}

/** Opens a connection to a port of this machine. */
export async function openWire(port: number): Promise<Wire> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  await once(socket, 'connect')
  const next = answers(socket)
  return {
    ask: (what, path, { body, headers = '', type = 'application/json' } = {}) => {
      const about =
        body === undefined
          ? ''
          : `content-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
      const head = `${what} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${about}${headers}\r\n`
      socket.write(head + (body ?? ''))
      return next()
    },
    close: () => socket.destroy(),
  }
}

/** Reads one answer after the other off a socket; each call waits for the next one. */
function answers(socket: Socket): () => Promise<WireAnswer> {
  let held: Buffer = Buffer.alloc(0)
  let waiting: { resolve: (answer: WireAnswer) => void; reject: (error: Error) => void } | undefined
  function take(): void {
    const read = readAnswer(held)
    if (!read || !waiting) return
    held = held.subarray(read.length)
    waiting.resolve(read.answer)
    waiting = undefined
  }
  function fail(error?: Error): void {
    waiting?.reject(error ?? new Error('the connection was closed'))
    waiting = undefined
  }
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    take()
  })
  socket.once('error', fail)
  socket.once('close', () => fail())
  return () =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      if (socket.destroyed) fail()
      else take()
    })
}

/** The first whole answer in these bytes, and how many of them it takes; undefined while it is not whole. */
export function readAnswer(bytes: Buffer): { answer: WireAnswer; length: number } | undefined {
  const headLength = bytes.indexOf(HEAD_END)
  if (headLength === -1) return undefined
  const head = bytes.toString('latin1', 0, headLength)
  const status = Number(head.slice(9, 12))
  const announced = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (announced === undefined && status !== 204) throw new Error('an answer without a length')
  const from = headLength + HEAD_END.length
  const length = from + Number(announced ?? 0)
  if (bytes.length < length) return undefined
  const cookies = [...head.matchAll(/\r\nset-cookie: *([^\r]*)/gi)].map((match) => match[1] ?? '')
  return { answer: { status, body: bytes.toString('utf8', from, length), cookies }, length }
}
