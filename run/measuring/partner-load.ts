import { signedHeaders } from '@cwmis/connectors/exchange/signature.ts'
import type { Play } from '@cwmis/connectors/exchange/simulating/scripts.ts'
import { posted } from '@cwmis/connectors/exchange/simulating/scripts.ts'
import { POLICE_ACTS, SIMULATED_STATION } from '@cwmis/connectors/police/scripts.ts'
import { openWire, type Wire } from './wire.ts'

/** A message ready to be sent, and its id. */
export interface PartnerMessage {
  readonly id: string
  readonly body: string
  /** Whole lines. */
  readonly headers: string
}

/** What a message is sent as. */
export const MESSAGE_TYPE = 'application/cloudevents+json'

/** Makes signed messages of the police, each of another matter: a child that was harmed. */
export function messageMaker({ secret, seed }: { readonly secret: string; readonly seed: number }) {
  let made = 0
  return function next(): PartnerMessage {
    made += 1
    const now = new Date().toISOString()
    const play: Play = { script: 'happy', seed, now, turn: made }
    const [act] = POLICE_ACTS
    const messages = (act?.messages(play) ?? []).map((one) => {
      const crb = `CRB ${String(made)}/${String(2000 + seed)}`
      const key = `${SIMULATED_STATION} ${crb}`
      const { sd: _sd, ...says } = one.data
      return { ...one, subject: key, partitionkey: key, data: { ...says, crb } }
    })
    const [message] = posted(messages, play)
    if (message === undefined) throw new RangeError('the police tell nothing')
    const { id, text } = message
    const signed = Object.entries(signedHeaders(secret, { id, now }, text))
    return {
      id,
      body: text,
      headers: signed.map(([name, value]) => `${name}: ${value}\r\n`).join(''),
    }
  }
}

/** What a stretch of closed-loop posting brought. */
export interface PostedStretch {
  readonly seconds: number
  readonly requests: number
  /** Ids that were answered with 202. */
  readonly taken: readonly string[]
  /** Other answers by status. */
  readonly others: Readonly<Record<string, number>>
}

interface Posting {
  readonly port: number
  readonly path: string
  readonly clients: number
  readonly seconds: number
  readonly next: () => PartnerMessage
}

/** Posts as fast as it is answered, each client one message at a time, for so many seconds. */
export async function postFor({
  port,
  path,
  clients,
  seconds,
  next,
}: Posting): Promise<PostedStretch> {
  const wires = await Promise.all(Array.from({ length: clients }, () => openWire(port)))
  const taken: string[] = []
  const others: Record<string, number> = {}
  let requests = 0
  const began = performance.now()
  async function work(wire: Wire): Promise<void> {
    while (performance.now() - began < seconds * 1000) {
      const { id, body, headers } = next()
      const { status } = await wire.ask('POST', path, { body, headers, type: MESSAGE_TYPE })
      requests += 1
      if (status === 202) taken.push(id)
      else others[status] = (others[status] ?? 0) + 1
    }
    wire.close()
  }
  await Promise.all(wires.map(work))
  return { seconds: (performance.now() - began) / 1000, requests, taken, others }
}
