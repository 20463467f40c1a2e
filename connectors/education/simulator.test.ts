import { afterEach, expect, test } from 'vitest'
import type { Simulator } from '../exchange/simulating/open.ts'
import type { Script } from '../exchange/simulating/scripts.ts'
import { openSchool } from './simulator.ts'

const open: Simulator[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function school(script: Script): Promise<Simulator> {
  const opened = await openSchool({ script, port: 0 })
  open.push(opened)
  return opened
}

async function bring({ url }: Simulator, id: string, body: string): Promise<number> {
  const headers = { 'webhook-id': id }
  return (await fetch(`${url}/inbox`, { method: 'POST', headers, body })).status
}

test('takes a letter once, and the same id with another body not at all', async () => {
  const desk = await school('happy')
  expect(desk.url).toContain('//127.0.0.1:')
  expect([
    await bring(desk, 'f1', 'a'),
    await bring(desk, 'f1', 'a'),
    await bring(desk, 'f1', 'b'),
  ]).toEqual([202, 200, 409])
  expect(desk.came()).toEqual([{ id: 'f1', text: 'a', standing: 'received' }])
  expect(await bring(desk, '../f2', 'a')).toBe(422)
  expect(await bring(desk, 'f3', 'x'.repeat(1_100_000))).toBe(413)
})

test.each([['busy', 429] as const, ['broken', 500] as const])(
  '%s answers the first try with %i',
  async (script, status) => {
    const desk = await school(script)
    expect([await bring(desk, 'f1', 'a'), await bring(desk, 'f1', 'a')]).toEqual([status, 202])
  },
)

test('a person answers on its page, which says that it is an example and runs no script of others', async () => {
  const desk = await school('happy')
  await bring(desk, 'f1', '<script>alert(1)</script>')
  const page = await (await fetch(desk.url)).text()
  expect(page).toContain('EXAMPLE')
  expect(page).not.toContain('<script>')
  await fetch(`${desk.url}/refuse/f1`, { method: 'POST' })
  expect(desk.came()[0]?.standing).toBe('refuse')
  expect((await fetch(`${desk.url}/answer/nobody`, { method: 'POST' })).status).toBe(404)
})
