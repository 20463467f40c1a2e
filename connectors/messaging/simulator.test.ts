import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@cwmis/core/notice/notice.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSimulator } from './simulator.ts'

let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'messages-')), 'sent')
})

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true })
})

const MESSAGE: Message = {
  key: 'k-1',
  channel: 'sms',
  address: '+256700000001',
  text: 'CWMIS: 2 new things for you.',
}

test('keeps one message for each key, however often it is sent', async () => {
  const simulator = openSimulator(folder)
  expect(await simulator.sent()).toEqual([])
  await simulator.send(MESSAGE)
  await simulator.send({ ...MESSAGE, text: 'another' })
  await simulator.send({ ...MESSAGE, key: 'k-2', channel: 'email', address: 'a@example.org' })
  const sent = await openSimulator(folder).sent()
  expect(sent.map(({ key, text }) => [key, text])).toEqual([
    ['k-1', MESSAGE.text],
    ['k-2', MESSAGE.text],
  ])
})

test('leaves what was sent to its owner alone', async () => {
  await openSimulator(folder).send(MESSAGE)
  expect(statSync(join(folder, 'k-1.json')).mode & 0o077).toBe(0)
  expect(statSync(folder).mode & 0o077).toBe(0)
})

test('takes no key that is no name', async () => {
  const simulator = openSimulator(folder)
  await expect(simulator.send({ ...MESSAGE, key: '../k' })).rejects.toThrow('not a message')
})
