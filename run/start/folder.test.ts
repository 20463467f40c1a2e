import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCode } from '@cwmis/server/sign-in/one-time-code.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEnvironment } from '../env.ts'
import { keepAccounts, readAccounts } from './accounts.ts'
import { loadDoorKeys } from './door-keys.ts'
import { markFolder } from './mode-mark.ts'
import { newPassphrase } from './passphrase.ts'
import { freePort, withFreePort } from './port.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a data folder belongs to one mode for ever', () => {
  const example = join(folder, 'example')
  markFolder(example, 'example')
  markFolder(example, 'example')
  expect(() => markFolder(example, 'live')).toThrow('never used for real ones')
  const live = join(folder, 'live')
  markFolder(live, 'live')
  expect(() => markFolder(live, 'example')).toThrow('holds real records')
  expect(statSync(live).mode & 0o777).toBe(0o700)
})

test('passphrases are random, stay, and only their owner reads them', () => {
  const person = { account: 'a', role: 'CDO', office: 'o', district: 'd' }
  const [first] = keepAccounts(folder, [person])
  const again = keepAccounts(folder, [person, { ...person, account: 'b' }])
  expect(again[0]).toEqual(first)
  expect(again[1]?.passphrase).not.toBe(first?.passphrase)
  expect(readAccounts(folder)).toEqual(again)
  keepAccounts(folder, [person])
  expect(readAccounts(folder)).toEqual(again)
  expect(statSync(join(folder, 'example-accounts.json')).mode & 0o777).toBe(0o600)
  expect(newPassphrase()).toMatch(/^(?:[a-z]{4}-){5}[a-z]{4}$/)
  expect(newCode()).toMatch(/^(?:[2-9A-Z]{4}-){2}[2-9A-Z]{4}$/)
})

test('the keys of the doors stay', () => {
  const first = loadDoorKeys(folder)
  expect(loadDoorKeys(folder)).toEqual(first)
  expect(first.cookie.length).toBe(32)
  expect(first.cookie).not.toEqual(first.names)
})

test('a port in use is a sentence, port 0 becomes a free one, in the address too', async () => {
  const other = createServer()
  const port = await freePort('127.0.0.1')
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  const settings = readEnvironment({ PORT: String(port) })
  await expect(withFreePort(settings)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already in use`,
  )
  other.close()
  const free = await withFreePort(readEnvironment({ PORT: '0' }))
  expect(free.port).toBeGreaterThan(0)
  expect(free.origin).toBe(`http://127.0.0.1:${free.port}`)
  await expect(withFreePort({ ...settings, host: '203.0.113.9' })).rejects.toThrow('has no address')
})
