import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { CourtScript } from './scripts.ts'
import { courtPage, type Filing } from './simulator-page.ts'

interface Simulated {
  readonly script: CourtScript
  /** 0: any free one. */
  readonly port: number
}

/** A court's filing desk on this computer alone. */
export interface CourtSimulator {
  /** `http://127.0.0.1:…`: the training page; reports are filed at `/filings`. */
  readonly url: string
  /** What was filed so far, each id once. */
  readonly filings: () => readonly Filing[]
  readonly close: () => Promise<void>
}

const MOST = 65_536

/**
 * Opens a court to train on: it takes filings, and on its page somebody accepts or sends them back. `busy` answers the
 * first try of each filing with 429, `broken` with 500; the same id again is the same filing. Never listens but on
 * this computer.
 */
export async function openCourt({ script, port }: Simulated): Promise<CourtSimulator> {
  const filings = new Map<string, Filing>()
  const tried = new Set<string>()
  const server = createServer((request, response) => {
    void answer(request, { filings, tried, script }).then(({ status, text, headers }) => {
      response.writeHead(status, headers).end(text)
    })
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${String(portOf(server))}`,
    filings: () => [...filings.values()],
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

interface Desk {
  readonly filings: Map<string, Filing>
  readonly tried: Set<string>
  readonly script: CourtScript
}

interface Answered {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

const HTML = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; form-action 'self'",
}

async function answer(request: IncomingMessage, desk: Desk): Promise<Answered> {
  const { method, url = '/' } = request
  if (method === 'POST' && url === '/filings') return filed(request, desk)
  const [, decided, id] = /^\/(accepted|rejected)\/([\w-]{1,64})$/.exec(url) ?? []
  if (method === 'POST' && id !== undefined) return decide(desk, id, decided === 'accepted')
  if (method === 'GET' && url === '/') {
    return { status: 200, text: courtPage([...desk.filings.values()]), headers: HTML }
  }
  return plain(404)
}

async function filed(request: IncomingMessage, desk: Desk): Promise<Answered> {
  const id = String(request.headers['webhook-id'] ?? '')
  const text = await textOf(request)
  if (text === null) return plain(413)
  if (!/^[\w-]{1,64}$/.test(id)) return plain(422)
  const isFirst = !desk.tried.has(id)
  desk.tried.add(id)
  if (isFirst && desk.script === 'busy') return plain(429, { 'retry-after': '5' })
  if (isFirst && desk.script === 'broken') return plain(500)
  const known = desk.filings.get(id)
  if (known !== undefined) return plain(known.text === text ? 200 : 409)
  desk.filings.set(id, { id, text, standing: 'received' })
  return plain(202)
}

async function textOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > MOST) return null
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function decide({ filings }: Desk, id: string, isAccepted: boolean): Answered {
  const known = filings.get(id)
  if (known === undefined) return plain(404)
  filings.set(id, { ...known, standing: isAccepted ? 'accepted' : 'rejected' })
  return plain(303, { location: '/' })
}

function plain(status: number, headers: Readonly<Record<string, string>> = {}): Answered {
  return { status, text: '', headers }
}
