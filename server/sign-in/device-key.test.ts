import { generateKeyPairSync } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeHouse, fakeServer } from '../fixtures/fake-house.ts'

const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
  format: 'jwk',
})
const KEY = { kty: 'EC', crv: 'P-256', x, y }

let server: FastifyInstance

beforeAll(async () => {
  server = await fakeServer(fakeHouse())
})

afterAll(async () => {
  await server.close()
})

async function codeWith(deviceKey: object): Promise<string> {
  const payload = { account: 'amina', passphrase: 'no', deviceKey }
  const answer = await server.inject({ method: 'POST', url: '/sign-in', payload })
  return answer.json().code
}

test.each([
  ['a private key', { ...KEY, d: x }],
  ['another curve', { ...KEY, crv: 'P-384' }],
  ['a point that is not on the curve', { ...KEY, y: x }],
  ['no point', { ...KEY, x: '' }],
])('%s is no device key', async (_what, key) => {
  expect(await codeWith(key)).toBe('malformed-body')
})

test('a key as a browser exports it is one', async () => {
  expect(await codeWith({ ...KEY, ext: true, key_ops: ['verify'] })).toBe('sign-in-refused')
})
