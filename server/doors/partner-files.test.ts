import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FileDesk } from '../exchange-port.ts'
import { fakeHouse, fakeServer } from '../fixtures/fake-house.ts'

let server: FastifyInstance
let brought: unknown[] = []
let answer: Awaited<ReturnType<FileDesk['receive']>>

beforeEach(async () => {
  brought = []
  const files: FileDesk = {
    receive: async (file) => {
      brought.push(file)
      return answer
    },
    make: async () => null,
    again: async () => null,
    list: async () => null,
  }
  const receive = async () => ({ receipt: 'r', duplicate: false })
  server = await fakeServer(Object.assign(fakeHouse(), { exchange: { receive, files } }))
})

afterEach(() => server.close())

const bring = (bytes: string) =>
  server.inject({ method: 'POST', url: '/exchange/v1/files/post-office', payload: { bytes } })

test('a partner brings a file by its signature alone; the same again is 200', async () => {
  answer = { id: 'f', duplicate: false, messages: 2 }
  const said = await bring('UEs=')
  expect([said.statusCode, said.json()]).toEqual([202, answer])
  expect(brought).toEqual([{ partner: 'post-office', bytes: 'UEs=', by: null }])
  answer = { id: 'f', duplicate: true, messages: 2 }
  expect((await bring('UEs=')).statusCode).toBe(200)
})

test('each refusal has its status and names its lines, but not to whoever has no key', async () => {
  const lines = [{ line: 3, reason: 'schema-broken' }]
  const said: unknown[] = []
  for (const refusal of [
    'partner-unknown',
    'signature-wrong',
    'file-broken',
    'file-messages-refused',
    'file-known',
    'file-old',
    'partner-suspended',
  ] as const) {
    answer = { refusal, lines: refusal === 'file-messages-refused' ? lines : [] }
    const refused = await bring('UEs=')
    said.push([refused.statusCode, refused.json().fields])
  }
  expect(said).toEqual([
    [401, undefined],
    [401, undefined],
    [422, ['file-broken']],
    [422, ['file-messages-refused', '3 schema-broken']],
    [409, ['file-known']],
    [410, ['file-old']],
    [429, ['partner-suspended']],
  ])
})

test('what is no base64, or too long, is refused before anybody reads it', async () => {
  expect((await bring('<x>')).statusCode).toBe(400)
  expect((await bring('A'.repeat(70_000))).statusCode).toBe(413)
  expect(brought).toEqual([])
})

test('lists and downloads are for administrators', async () => {
  for (const url of ['/exchange/v1/files/post-office', '/exchange/v1/files/post-office/f']) {
    expect((await server.inject({ method: 'GET', url })).statusCode).toBe(401)
  }
})
