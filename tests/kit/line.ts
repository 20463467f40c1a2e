import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from '../../run/start/port.ts'

/**
 * The line between a browser and a house, to be cut and to lose an answer on. Below the browser, so that its
 * service worker meets the same line as its page.
 */
export interface Line {
  /** What the browser is to open, without a slash at its end. */
  readonly address: string
  readonly port: number
  /** From now on leads to this port. */
  readonly lead: (port: number) => void
  /** Loses the answer to the next `POST /append`, after the house has given it. */
  readonly loseNextAppend: () => void
  /** How many answers to `POST /append` the house gave, the lost ones among them. */
  readonly counts: () => { readonly answers: number; readonly lost: number }
  readonly close: () => Promise<void>
}

/** What is done with the line, told to every connection on it. */
interface Doing {
  target: number
  loses: boolean
  lost: number
  answers: number
}

const REQUEST = /^(?:GET|POST) (?<path>\S+) HTTP/

/** Opens a line that leads nowhere yet. */
export async function openLine(): Promise<Line> {
  const port = await freePort('127.0.0.1')
  const doing: Doing = { target: 0, loses: false, lost: 0, answers: 0 }
  const open = new Set<Socket>()
  const server = createServer((near) => {
    open.add(near)
    near.once('close', () => open.delete(near))
    pass(near, doing)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${String(port)}`,
    port,
    lead: (target) => {
      doing.target = target
    },
    loseNextAppend: () => {
      doing.loses = true
    },
    counts: () => ({ answers: doing.answers, lost: doing.lost }),
    close: () => end(server, open),
  }
}

function end(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  for (const socket of open) socket.destroy()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** One connection: passed on as it is, but for the answer that is to be lost. */
function pass(near: Socket, doing: Doing): void {
  const far = connect({ host: '127.0.0.1', port: doing.target })
  let path = ''
  near.on('data', (chunk: Buffer) => {
    path = REQUEST.exec(chunk.toString('latin1'))?.groups?.['path'] ?? path
    far.write(chunk)
  })
  far.on('data', (chunk: Buffer) => {
    const answered = path === '/append' && chunk.toString('latin1').startsWith('HTTP/')
    if (answered) doing.answers += 1
    if (!answered || !doing.loses) return near.write(chunk)
    doing.loses = false
    doing.lost += 1
    near.destroy()
    return far.destroy()
  })
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
}
