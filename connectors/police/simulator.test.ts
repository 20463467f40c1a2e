import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { flowOf } from '@cwmis/core/exchange/flow.ts'
import { afterEach, expect, test } from 'vitest'
import { followsSchema } from '../exchange/schemas.ts'
import { signatureProblem, signedHeaders } from '../exchange/signature.ts'
import type { Simulator } from '../exchange/simulating/open.ts'
import { type Play, posted, SCRIPTS, type Script } from '../exchange/simulating/scripts.ts'
import { POLICE_FLOWS } from './flows.ts'
import { POLICE_ACTS, POLICE_REPLIES } from './scripts.ts'
import { openPolice } from './simulator.ts'

const NOW = '2026-03-02T06:00:00.000Z'
const SECRET = 'whsec_bm90aGluZyBidXQgYW4gaW52ZW50ZWQga2V5ISEh'
const OLD = 'whsec_YW4gb2xkIGludmVudGVkIGtleSwgdGFrZW4gYmFjayE='

const open: { close: () => Promise<unknown> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

function play(script: Script, turn = 0): Play {
  return { script, seed: 7, now: NOW, turn }
}

test('whatever the station tells or answers follows its published schema and is marked as a test', () => {
  const acts = POLICE_ACTS.flatMap(({ messages }) => messages(play('happy')))
  const report = { ...acts[0], correlationid: '5f3a', subject: 'report/1' }
  const came = readEnvelope(report)
  if (came === null) throw new Error('no envelope')
  const replies = POLICE_REPLIES.flatMap(({ messages }) => messages(came, play('happy')))
  for (const one of [...acts, ...replies]) {
    expect(readEnvelope(one)).toEqual(one)
    const found = flowOf(POLICE_FLOWS, one, '2026-03-02')
    if (typeof found === 'string') throw new Error(`${one.type}: ${found}`)
    expect(followsSchema(found.version, one.data), one.type).toBe(true)
    expect(one.testflag).toBe(true)
  }
  expect(replies.map(({ correlationid }) => correlationid)).toEqual(['5f3a', '5f3a', '5f3a'])
})

test('the same press says the same, the next press another matter', () => {
  for (const script of SCRIPTS) {
    for (const { messages } of POLICE_ACTS) {
      const told = (turn: number) => posted(messages(play(script, turn)), play(script, turn))
      expect(told(0)).toEqual(told(0))
      expect(told(0)).not.toEqual(told(1))
    }
  }
})

/** A house that notes what was told to it and why it would not take it. */
async function house(): Promise<{ readonly address: string; readonly heard: (string | null)[] }> {
  const heard: (string | null)[] = []
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = ''
    for await (const piece of request) body += String(piece)
    const header = (name: string): string => String(request.headers[name])
    const signed = {
      id: header('webhook-id'),
      timestamp: header('webhook-timestamp'),
      signature: header('webhook-signature'),
    }
    const secrets = [{ secret: SECRET, since: '2026-01-01T00:00:00.000Z', until: null }]
    const problem = signatureProblem(signed, body, { secrets, now: NOW })
    heard.push(problem)
    response.writeHead(problem === null ? 202 : 401).end()
  }
  const server: Server = createServer((request, response) => void hear(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  open.push({ close: () => new Promise((closed) => server.close(closed)) })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${String(port)}`, heard }
}

async function station(address: string): Promise<Simulator> {
  const reached = { address, secret: SECRET, revoked: OLD }
  const now = () => Date.parse(NOW)
  const opened = await openPolice({ script: 'happy', port: 0, house: reached, now })
  open.push(opened)
  return opened
}

async function press({ url }: Simulator, path: string): Promise<number> {
  return (await fetch(`${url}/${path}`, { method: 'POST', redirect: 'manual' })).status
}

test('a press is told to the house, signed, and the page shows what the house said', async () => {
  const { address, heard } = await house()
  const police = await station(address)
  expect(await press(police, 'acts/arrested')).toBe(303)
  expect(await press(police, 'scripts/revoked-key')).toBe(303)
  await press(police, 'acts/arrested')
  await press(police, 'scripts/skewed-clock')
  await press(police, 'acts/arrested')
  expect(heard).toEqual([null, 'signature-wrong', 'message-stale'])
  expect(police.told().map(({ status }) => status)).toEqual([202, 401, 401])
  const page = await (await fetch(police.url)).text()
  expect(page).toContain('EXAMPLE')
  expect(page).toContain('taken (202)')
  expect(await press(police, 'acts/nothing')).toBe(404)
})

test('a message of the house is taken with its key alone, and answered by a press', async () => {
  const { address, heard } = await house()
  const police = await station(address)
  const [told] = POLICE_ACTS.flatMap(({ messages }) => messages(play('happy')))
  const body = JSON.stringify({ ...told, id: 'm1', correlationid: '5f3a' })
  const bring = async (secret: string): Promise<number> => {
    const headers = signedHeaders(secret, { id: 'm1', now: NOW }, body)
    return (await fetch(police.takesAt, { method: 'POST', headers, body })).status
  }
  expect([await bring(OLD), await bring(SECRET), await bring(SECRET)]).toEqual([401, 202, 200])
  expect(await press(police, 'taken/m1')).toBe(303)
  expect(police.came().map(({ standing }) => standing)).toEqual(['taken'])
  expect(heard).toEqual([null])
})
