import { expect, test } from 'vitest'
import { createDoor } from './call.ts'

function answering(body: string, init: ResponseInit) {
  return createDoor(() => Promise.resolve(new Response(body, init)))
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

test('JSON of our server is an answer', async () => {
  const door = answering('{"same":true}', { headers: JSON_TYPE })
  expect(await door.get('/sync')).toEqual({ ok: true, body: { same: true } })
})

test('a problem keeps its code, its status and how long to wait', async () => {
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '30' }
  const door = answering('{"code":"too-many-attempts"}', { status: 429, headers })
  expect(await door.post('/sign-in', {})).toEqual({
    ok: false,
    offline: false,
    status: 429,
    code: 'too-many-attempts',
    fields: [],
    retryAfter: 30_000,
  })
})

test('a problem keeps the names of the fields that were wrong', async () => {
  const headers = { 'content-type': 'application/problem+json' }
  const problem = '{"code":"malformed-body","fields":["body.address"]}'
  const door = answering(problem, { status: 400, headers })
  expect(await door.post('/exchange/v1/setup/addresses', {})).toMatchObject({
    code: 'malformed-body',
    fields: ['body.address'],
  })
})

test.each([
  ['a sign-in page of somebody’s network', '<html>', { headers: { 'content-type': 'text/html' } }],
  ['a proxy that fails', '<html>', { status: 502, headers: { 'content-type': 'text/html' } }],
  ['half an answer', '{"sa', { headers: JSON_TYPE }],
])('%s is no answer of ours', async (_what, body, init) => {
  expect(await answering(body, init).get('/sync')).toMatchObject({ ok: false, offline: true })
})

test('no network is no answer, and nothing is thrown', async () => {
  const door = createDoor(() => Promise.reject(new TypeError('no network')))
  expect(await door.get('/sync')).toMatchObject({ ok: false, offline: true, status: 0 })
})
