import { afterEach, expect, test } from 'vitest'
import type { Simulator } from '../exchange/simulating/open.ts'
import type { Script } from '../exchange/simulating/scripts.ts'
import { courtMessages } from './scripts.ts'
import { openCourt } from './simulator.ts'

const open: Simulator[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((court) => court.close()))
})

async function court(script: Script): Promise<Simulator> {
  const opened = await openCourt({ script, port: 0 })
  open.push(opened)
  return opened
}

async function file({ url }: Simulator, id: string, body: string): Promise<number> {
  const headers = { 'webhook-id': id }
  return (await fetch(`${url}/filings`, { method: 'POST', headers, body })).status
}

test('takes a filing once, and the same id with another body not at all', async () => {
  const desk = await court('happy')
  expect(desk.url).toContain('//127.0.0.1:')
  expect([
    await file(desk, 'f1', 'a'),
    await file(desk, 'f1', 'a'),
    await file(desk, 'f1', 'b'),
  ]).toEqual([202, 200, 409])
  expect(desk.came()).toEqual([{ id: 'f1', text: 'a', standing: 'received' }])
  expect(await file(desk, '../f2', 'a')).toBe(422)
  expect(await file(desk, 'f3', 'x'.repeat(1_100_000))).toBe(413)
})

test.each([['busy', 429] as const, ['broken', 500] as const])(
  '%s answers the first try with %i',
  async (script, status) => {
    const desk = await court(script)
    expect([await file(desk, 'f1', 'a'), await file(desk, 'f1', 'a')]).toEqual([status, 202])
  },
)

test('a person accepts or sends back on its page, which says that it is an example and runs no script of others', async () => {
  const desk = await court('happy')
  await file(desk, 'f1', '<script>alert(1)</script>')
  const page = await (await fetch(desk.url)).text()
  expect(page).toContain('EXAMPLE')
  expect(page).not.toContain('<script>')
  await fetch(`${desk.url}/rejected/f1`, { method: 'POST' })
  expect(desk.came()[0]?.standing).toBe('rejected')
  expect((await fetch(`${desk.url}/accepted/nobody`, { method: 'POST' })).status).toBe(404)
})

test('its page says what came line by line, and offers no answer to what the two systems compare by themselves', async () => {
  const desk = await court('happy')
  const [one] = courtMessages({ script: 'happy', seed: 1, now: '2026-03-02T06:00:00.000Z' })
  await file(desk, 'f1', one?.text ?? '')
  const said = await (await fetch(desk.url)).text()
  expect(said).toContain('<li>court: ')
  expect(said).toContain('action="/accepted/f1"')
  const counted = (one?.text ?? '').replace(/"type":"[^"]*"/, '"type":"a.exchange.day-counted.v1"')
  await file(desk, 'f2', counted)
  expect(await (await fetch(desk.url)).text()).not.toContain('action="/accepted/f2"')
})
