import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { SchoolScript } from './scripts.ts'
import { type SchoolLetter, schoolPage } from './simulator-page.ts'

interface Simulated {
  readonly script: SchoolScript
  /** 0: any free one. */
  readonly port: number
}

/** A register of schools on this computer alone. */
export interface SchoolSimulator {
  /** `http://127.0.0.1:…`: the training page; what we ask comes in at `/inbox`. */
  readonly url: string
  /** What was asked so far, each id once. */
  readonly letters: () => readonly SchoolLetter[]
  readonly close: () => Promise<void>
}

const MOST = 65_536

/**
 * Opens a register of schools to train on: it takes what we ask, and on its page somebody answers or says that the
 * child is not here. `busy` answers the first try of each letter with 429, `broken` with 500; the same id again is
 * the same letter. Never listens but on this computer.
 */
export async function openSchool({ script, port }: Simulated): Promise<SchoolSimulator> {
  const desk: Desk = { letters: new Map(), tried: new Set(), script }
  const server = createServer((request, response) => {
    void answer(request, desk).then(({ status, text, headers }) => {
      response.writeHead(status, headers).end(text)
    })
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${String(portOf(server))}`,
    letters: () => [...desk.letters.values()],
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

interface Desk {
  readonly letters: Map<string, SchoolLetter>
  readonly tried: Set<string>
  readonly script: SchoolScript
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
  if (method === 'POST' && url === '/inbox') return taken(request, desk)
  const [, decided, id] = /^\/(answer|refuse)\/([\w-]{1,64})$/.exec(url) ?? []
  if (method === 'POST' && id !== undefined) return decide(desk, id, decided === 'answer')
  if (method === 'GET' && url === '/') {
    return { status: 200, text: schoolPage([...desk.letters.values()]), headers: HTML }
  }
  return plain(404)
}

async function taken(request: IncomingMessage, desk: Desk): Promise<Answered> {
  const id = String(request.headers['webhook-id'] ?? '')
  const text = await textOf(request)
  if (text === null) return plain(413)
  if (!/^[\w-]{1,64}$/.test(id)) return plain(422)
  const isFirst = !desk.tried.has(id)
  desk.tried.add(id)
  if (isFirst && desk.script === 'busy') return plain(429, { 'retry-after': '5' })
  if (isFirst && desk.script === 'broken') return plain(500)
  const known = desk.letters.get(id)
  if (known !== undefined) return plain(known.text === text ? 200 : 409)
  desk.letters.set(id, { id, text, standing: 'received' })
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

function decide({ letters }: Desk, id: string, isAnswered: boolean): Answered {
  const known = letters.get(id)
  if (known === undefined) return plain(404)
  letters.set(id, { ...known, standing: isAnswered ? 'answered' : 'refused' })
  return plain(303, { location: '/' })
}

function plain(status: number, headers: Readonly<Record<string, string>> = {}): Answered {
  return { status, text: '', headers }
}
