import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Inbox, MessageAtDoor } from '../exchange-port.ts'
import { type FakeHouse, fakeHouse, fakeServer } from '../fixtures/fake-house.ts'

let house: FakeHouse
let server: FastifyInstance
let came: MessageAtDoor[] = []
let answer: Awaited<ReturnType<Inbox['receive']>>

beforeEach(async () => {
  came = []
  answer = { receipt: 'r', duplicate: false }
  const exchange: Inbox = {
    receive: async (message) => {
      came.push(message)
      return answer
    },
  }
  house = Object.assign(fakeHouse(), { exchange })
  server = await fakeServer(house)
})

afterEach(() => server.close())

const bring = (payload: string) =>
  server.inject({
    method: 'POST',
    url: '/exchange/v1/inbox/post-office',
    headers: {
      'content-type': 'application/cloudevents+json',
      'webhook-id': 'm1',
      'webhook-timestamp': '1',
      'webhook-signature': 'v1,x',
    },
    payload,
  })

test('the bytes come as they were signed, with what the headers say', async () => {
  const said = await bring('{ "a":1 }')
  expect([said.statusCode, said.json()]).toEqual([
    202,
    { receipt: 'r', status: 'accepted', duplicate: false },
  ])
  const signed = { id: 'm1', timestamp: '1', signature: 'v1,x' }
  expect(came).toEqual([{ partner: 'post-office', signed, body: '{ "a":1 }' }])
  expect(house.asked).toEqual([])
})

test('the same again is 200; a refusal has its status and name, but not to whoever has no key', async () => {
  answer = { receipt: 'r', duplicate: true }
  expect((await bring('{}')).statusCode).toBe(200)
  const said: unknown[] = []
  for (const refusal of [
    'signature-wrong',
    'id-reused',
    'version-ended',
    'flow-unknown',
    'partner-suspended',
  ] as const) {
    answer = { refusal }
    const refused = await bring('{}')
    said.push([refused.statusCode, refused.json().code, refused.body.includes(refusal)])
  }
  expect(said).toEqual([
    [401, 'message-unsigned', false],
    [409, 'message-known', true],
    [410, 'message-ended', true],
    [422, 'message-refused', true],
    [429, 'message-later', true],
  ])
})

test('a body that is too long is refused before anybody reads it', async () => {
  const said = await bring(JSON.stringify({ text: 'x'.repeat(70_000) }))
  expect([said.statusCode, came]).toEqual([413, []])
})
