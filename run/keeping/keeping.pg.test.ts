import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { verify } from '@cwmis/ledger/keep/verify.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/kit/database.ts'
import { enterByDoor, sendByDoor } from '../../tests/kit/door.ts'
import { openTestHouse, type TestHouse } from '../../tests/kit/house.ts'
import { PEOPLE, PLACE } from '../../tests/kit/people.ts'
import { readEnvironment } from '../env.ts'
import { startHouse } from '../start/house.ts'
import { newRecoveryKey, readBackupKeys } from './house-keys.ts'
import { BackupRefusal, checkFile, openFile, readFiles } from './read-archive.ts'
import { backupKeysOf, makeRecoveryKey, type RecoveryKey, readRecoveryKey } from './recovery-key.ts'
import { restoreBackup } from './restore.ts'
import { takeBackup } from './take.ts'

/** Words that stand in the backed-up world, and must stand nowhere in a backup's bytes. */
const CANARY = 'Kanarisurname'
let scratch: string
let house: TestHouse
let key: RecoveryKey
let path: string
const signal = new AbortController().signal

beforeAll(async () => {
  scratch = mkdtempSync('/tmp/cwmis-keep-')
  house = await openTestHouse('example')
  let shown = ''
  newRecoveryKey(join(house.dataDir, 'keys'), (lines) => {
    shown = /AGE-SECRET-KEY-1\w+/.exec(lines)?.[0] ?? ''
  })
  key = readRecoveryKey(shown) ?? makeRecoveryKey()
  await someReports(20)
  expect(readBackupKeys(join(house.dataDir, 'keys'))).toEqual(backupKeysOf(key))
  path = (await takeBackup(takingTo(join(scratch, 'backups')))).path
})

afterAll(async () => {
  await house.remove()
  rmSync(scratch, { recursive: true, force: true })
})

async function someReports(count: number): Promise<void> {
  const client = await enterByDoor(house.port, PEOPLE.cdo)
  for (let at = 0; at < count; at += 1) {
    const subject = { type: 'report', id: crypto.randomUUID() } as const
    const open = { landmark: `${CANARY} ${String(at)}`, village: { place: PLACE.subCounty } }
    await sendByDoor(client, [{ subject, kind: 'report-made', open }])
  }
}

function takingTo(folder: string) {
  return {
    connection: house.owner,
    keysFolder: join(house.dataDir, 'keys'),
    keys: backupKeysOf(key),
    folder,
    version: '0.0.0',
    mode: 'example' as const,
    onStep: () => undefined,
    signal,
  }
}

function restoringTo(dataDir: string, more: { replace?: boolean; path?: string } = {}) {
  const settings = readEnvironment({ PORT: '0', DATA_DIR: dataDir })
  const asked = { path, key, replace: false, stamp: 'then', say: () => undefined, signal, ...more }
  return restoreBackup(settings, asked)
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

describe('a restore', () => {
  test('brings back a house that runs, in a new epoch, with what it held', async () => {
    const dataDir = join(scratch, 'again')
    const restored = await restoringTo(dataDir)
    expect(restored.entries).toBeGreaterThanOrEqual(20)
    expect(restored.epoch).not.toBe(restored.description.epoch)
    const settings = readEnvironment({ PORT: '0', DATA_DIR: dataDir })
    const again = await startHouse(settings, { say: () => undefined, app: scratch })
    try {
      const client = await enterByDoor(again.settings.port, PEOPLE.cdo)
      const answer = await client.wire.ask('GET', '/directory', { headers: client.headers })
      expect(JSON.parse(answer.body)).toMatchObject({ epoch: restored.epoch, mode: 'example' })
      const wrong = await verify(again.ledger)
      expect([...wrong.ledger.problems, ...wrong.audit.problems]).toEqual([])
      const held = await withClient(ownerOf(again.database.owner), (owner) =>
        owner.query<{ count: number }>(
          'select count(*)::int as count from part where open::text like $1',
          [`%${CANARY}%`],
        ),
      )
      expect(held.rows[0]?.count).toBe(20)
    } finally {
      await again.closing.all()
    }
    const refused = restoringTo(dataDir)
    await expect(refused).rejects.toThrow(/holds a house already/)
    await restoringTo(dataDir, { replace: true })
    expect(readdirSync(join(dataDir, 'before-restore-then')).toSorted()).toEqual([
      'keys',
      'mode',
      'postgres',
    ])
  })

  test('of a damaged file touches nothing', async () => {
    const copy = join(scratch, 'damaged.backup')
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 4, bytes.length - 40)
    writeFileSync(copy, bytes)
    const dataDir = join(scratch, 'untouched')
    await expect(restoringTo(dataDir, { path: copy })).rejects.toThrow(BackupRefusal)
    expect(existsSync(dataDir)).toBe(false)
  })

  test('into an outside database fills it, and refuses one that holds tables', async () => {
    const outside = await freshDatabase()
    const { host, user, password, database } = outside.connection
    const url = (who: string) =>
      `postgres://${who}@localhost/${database}?host=${encodeURIComponent(host)}`
    const variables = {
      PORT: '0',
      DATA_DIR: join(scratch, 'outside'),
      DATABASE_URL: url(`cwmis_serve:${TEST_PASSWORDS.serve}`),
      DATABASE_OWNER_URL: url(`${user}:${encodeURIComponent(password)}`),
    }
    const keysFolder = join(scratch, 'keys-of-the-cluster')
    cpSync(join(house.dataDir, 'keys'), keysFolder, { recursive: true })
    // Roles belong to the whole cluster, which other tests use.
    const { count, ...others } = TEST_PASSWORDS
    writeFileSync(join(keysFolder, 'database-roles.json'), JSON.stringify(others))
    writeFileSync(join(keysFolder, 'database-count.json'), JSON.stringify({ count }))
    const taken = await takeBackup({ ...takingTo(join(scratch, 'for-outside')), keysFolder })
    const at = { replace: false, stamp: 'then', say: () => undefined, signal }
    const asked = { ...at, path: taken.path, key }
    const restored = await restoreBackup(readEnvironment(variables), asked)
    expect(restored.entries).toBeGreaterThanOrEqual(20)
    const elsewhere = { ...variables, DATA_DIR: join(scratch, 'outside-2') }
    const refused = restoreBackup(readEnvironment(elsewhere), asked)
    await expect(refused).rejects.toThrow('The database holds tables already')
    await restoreBackup(readEnvironment(elsewhere), { ...asked, replace: true })
    const found = await withClient(outside.connection, (client) =>
      client.query<{ here: number; aside: number }>(
        `select (select count(*)::int from public.entry) as here,
          (select count(*)::int from before_restore_then.entry) as aside`,
      ),
    )
    expect(found.rows).toEqual([{ here: restored.entries, aside: restored.entries }])
    await outside.drop()
  })
})

function ownerOf(owner: DatabaseConnection | undefined): DatabaseConnection {
  if (!owner) throw new Error('no owner')
  return owner
}

async function checked(file: string) {
  return checkFile(await openFile(file, key))
}
