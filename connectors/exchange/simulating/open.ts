import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type Envelope, readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { jsonOf } from './json.ts'
import { partnerPage } from './page.ts'
import type { Came, SimulatedPartner, Told } from './partner.ts'
import { type Play, posted, SCRIPTS, type Script } from './scripts.ts'
import { type Tray, take } from './take.ts'
import { type HouseReached, tellHouse } from './tell-house.ts'

/** How a simulated partner is opened. */
export interface Opening {
  readonly script: Script
  /** 0: any free one. */
  readonly port: number
  /** Default 1. */
  readonly seed?: number
  /** The house it talks with; without one it only takes, and asks for no signature. */
  readonly house?: HouseReached
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number
}

/** A partner on this computer alone. */
export interface Simulator {
  /** `http://127.0.0.1:…`: its page. */
  readonly url: string
  /** Where it takes the house's messages. */
  readonly takesAt: string
  /** What came so far, each id once. */
  readonly came: () => readonly Came[]
  /** What it told, with the house's answers. */
  readonly told: () => readonly Told[]
  readonly close: () => Promise<void>
}

/** Opens a simulated partner with its training page. Never listens but on this computer. */
export async function openSimulator(
  partner: SimulatedPartner,
  opening: Opening,
): Promise<Simulator> {
  const desk: Desk = {
    partner,
    opening,
    script: opening.script,
    tray: { came: new Map(), tried: new Set() },
    told: [],
    turn: 0,
  }
  const server = createServer((request, response) => {
    void answer(request, desk).then(({ status, text = '', headers }) => {
      response.writeHead(status, headers).end(text)
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(opening.port, '127.0.0.1', listening)
  })
  const url = `http://127.0.0.1:${String(portOf(server))}`
  return {
    url,
    takesAt: `${url}${partner.takesAt}`,
    came: () => [...desk.tray.came.values()],
    told: () => desk.told,
    close: () => closed(server),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

interface Desk {
  readonly partner: SimulatedPartner
  readonly opening: Opening
  script: Script
  readonly tray: Tray
  readonly told: Told[]
  turn: number
}

interface Answered {
  readonly status: number
  readonly text?: string
  readonly headers: Readonly<Record<string, string>>
}

const HTML = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; form-action 'self'",
}
const BACK: Answered = { status: 303, headers: { location: '/' } }
const NOTHING: Answered = { status: 404, headers: {} }

async function answer(request: IncomingMessage, desk: Desk): Promise<Answered> {
  const { method, url = '/' } = request
  const { partner, tray, told, script } = desk
  if (method === 'GET' && url === '/') {
    const text = partnerPage(partner, { script, came: [...tray.came.values()], told })
    return { status: 200, text, headers: HTML }
  }
  if (method !== 'POST') return NOTHING
  const { house } = desk.opening
  const { now } = playOf(desk)
  if (url === partner.takesAt)
    return take(request, tray, { script, secret: house?.secret ?? null, now })
  const [, verb = '', word = ''] = /^\/([a-z0-9-]{1,40})\/([\w-]{1,64})$/.exec(url) ?? []
  if (verb === 'scripts') return behave(desk, word)
  return verb === 'acts' ? act(desk, word) : reply(desk, verb, word)
}

function behave(desk: Desk, word: string): Answered {
  const script = SCRIPTS.find((one) => one === word)
  if (script === undefined) return NOTHING
  desk.script = script
  return BACK
}

async function act(desk: Desk, code: string): Promise<Answered> {
  const pressed = desk.partner.acts.find((one) => one.code === code)
  if (pressed === undefined) return NOTHING
  await tell(desk, pressed.messages)
  return BACK
}

async function reply(desk: Desk, code: string, id: string): Promise<Answered> {
  const { came } = desk.tray
  const known = came.get(id)
  const pressed = desk.partner.replies.find((one) => one.code === code)
  if (known === undefined || pressed === undefined) return NOTHING
  came.set(id, { ...known, standing: code })
  const envelope = readEnvelope(jsonOf(known.text))
  if (envelope !== null) await tell(desk, (play) => pressed.messages(envelope, play))
  return BACK
}

async function tell(desk: Desk, messages: (play: Play) => readonly Envelope[]): Promise<void> {
  const { opening, partner } = desk
  const play = playOf(desk)
  desk.turn += 1
  if (opening.house === undefined) return
  desk.told.push(...(await tellHouse(opening.house, partner.partner, posted(messages(play), play))))
}

function playOf({ script, turn, opening: { seed = 1, now = Date.now } }: Desk): Play {
  return { script, seed, now: new Date(now()).toISOString(), turn }
}
