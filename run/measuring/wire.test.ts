import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { openWire, readAnswer } from './wire.ts'

test('reads an answer only when it is whole, and no byte of the next one', () => {
  const one = 'HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 5\r\n\r\nhällo'
  const bytes = Buffer.from(`${one.replace('5', '6')}HTTP/1.1 2`)
  for (let length = 0; length < bytes.length - 10; length += 1) {
    expect(readAnswer(bytes.subarray(0, length))).toBeUndefined()
  }
  const read = readAnswer(bytes)
  expect(read?.answer).toEqual({ status: 200, body: 'hällo', cookies: ['a=b'] })
  expect(read?.length).toBe(bytes.length - 10)
})

test('asks one thing after the other over one connection', async () => {
  let connections = 0
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk
    })
    request.once('end', () => {
      const text = `${request.url} ${body}`
      response.setHeader('content-length', Buffer.byteLength(text))
      response.end(text)
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const wire = await openWire(typeof address === 'object' && address ? address.port : 0)
  expect((await wire.ask('POST', '/a', { body: '1' })).body).toBe('/a 1')
  expect((await wire.ask('POST', '/b', { body: 'é' })).body).toBe('/b é')
  expect(connections).toBe(1)
  const lost = wire.ask('GET', '/c')
  server.closeAllConnections()
  await expect(lost).rejects.toThrow()
  server.close()
})
