import {
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CANARY, type Kept, openKept } from '../../tests/kit/kept.ts'
import { readBackupKeys } from './house-keys.ts'
import { BackupRefusal, checkFile, openFile, readFiles } from './read-archive.ts'
import { backupKeysOf, makeRecoveryKey, type RecoveryKey } from './recovery-key.ts'
import { takeBackup } from './take.ts'

let kept: Kept
let scratch: string
let house: Kept['house']
let key: RecoveryKey
let path: string
let takingTo: Kept['takingTo']

beforeAll(async () => {
  kept = await openKept()
  ;({ scratch, house, key, path, takingTo } = kept)
  expect(readBackupKeys(join(house.dataDir, 'keys'))).toEqual(backupKeysOf(key))
})

afterAll(() => kept.remove())

async function checked(file: string) {
  return checkFile(await openFile(file, key))
}

describe('a backup', () => {
  test('is read by its owner only, says nothing in its name, and is nothing to whoever lacks the key', async () => {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(scratch, 'backups'))).toEqual([path.slice(path.lastIndexOf('/') + 1)])
    const bytes = readFileSync(path)
    expect(bytes.includes(CANARY)).toBe(false)
    await expect(openFile(path, makeRecoveryKey())).rejects.toThrow(BackupRefusal)
    // The control: with the key the same words are there.
    const file = await openFile(path, key)
    let found = false
    for await (const one of readFiles(file)) found ||= one.bytes.includes(CANARY)
    expect(found).toBe(true)
  })

  test('keeps nowhere on the machine what opens it', async () => {
    const text = key.text.slice('AGE-SECRET-KEY-1'.length)
    for (const name of readdirSync(join(house.dataDir, 'keys'))) {
      const kept = readFileSync(join(house.dataDir, 'keys', name), 'utf8')
      expect(kept.toUpperCase()).not.toContain(text)
    }
  })

  test('shows a flipped byte anywhere, and an end cut off', async () => {
    const copy = join(scratch, 'flipped.backup')
    const whole = readFileSync(path)
    const step = Math.floor(whole.length / 60)
    for (let at = 0; at < whole.length; at += at < 300 ? 11 : step) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      writeFileSync(copy, bytes)
      await expect(checked(copy), `byte ${String(at)}`).rejects.toThrow(BackupRefusal)
    }
    for (const less of [1, 17, 5000, 70_000]) {
      copyFileSync(path, copy)
      truncateSync(copy, Math.max(0, whole.length - less))
      await expect(checked(copy), `${String(less)} bytes less`).rejects.toThrow(BackupRefusal)
    }
    await expect(checked(path)).resolves.toBeDefined()
  })

  test('put together by somebody with the public half only is not taken for ours', async () => {
    const keysFolder = join(house.dataDir, 'keys')
    const keys = { ...backupKeysOf(key), mark: Buffer.alloc(32, 1).toString('base64') }
    const forged = join(scratch, 'forged')
    const taking = { ...takingTo(forged), keys, keysFolder }
    const { path: other } = await takeBackup(taking)
    await expect(checked(other)).rejects.toThrow('not written by the house of this recovery key')
  })

  test('that is ended before its time leaves nothing', async () => {
    const folder = join(scratch, 'ended')
    const ending = new AbortController()
    const onStep = () => ending.abort()
    const taking = takeBackup({ ...takingTo(folder), onStep, signal: ending.signal })
    await expect(taking).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})
