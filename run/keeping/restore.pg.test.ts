import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { verify } from '@cwmis/ledger/keep/verify.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/kit/database.ts'
import { enterByDoor } from '../../tests/kit/door.ts'
import { CANARY, type Kept, openKept, REPORTS } from '../../tests/kit/kept.ts'
import { PEOPLE } from '../../tests/kit/people.ts'
import { readEnvironment } from '../env.ts'
import { startHouse } from '../start/house.ts'
import { BackupRefusal } from './read-archive.ts'
import type { RecoveryKey } from './recovery-key.ts'
import { restoreBackup } from './restore.ts'
import { takeBackup } from './take.ts'

const signal = new AbortController().signal
let kept: Kept
let scratch: string
let house: Kept['house']
let key: RecoveryKey
let path: string
let takingTo: Kept['takingTo']

beforeAll(async () => {
  kept = await openKept()
  ;({ scratch, house, key, path, takingTo } = kept)
})

afterAll(() => kept.remove())

function restoringTo(dataDir: string, more: { replace?: boolean; path?: string } = {}) {
  const settings = readEnvironment({ PORT: '0', DATA_DIR: dataDir })
  const asked = { path, key, replace: false, stamp: 'then', say: () => undefined, signal, ...more }
  return restoreBackup(settings, asked)
}

function ownerOf(owner: DatabaseConnection | undefined): DatabaseConnection {
  if (!owner) throw new Error('no owner')
  return owner
}

describe('a restore', () => {
  test('brings back a house that runs, in a new epoch, with what it held', async () => {
    const dataDir = join(scratch, 'again')
    const restored = await restoringTo(dataDir)
    expect(restored.entries).toBeGreaterThanOrEqual(REPORTS)
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
      expect(held.rows[0]?.count).toBe(REPORTS)
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
    expect(restored.entries).toBeGreaterThanOrEqual(REPORTS)
    const elsewhere = { ...variables, DATA_DIR: join(scratch, 'outside-2') }
    const refused = restoreBackup(readEnvironment(elsewhere), { ...asked, replace: true })
    await expect(refused).rejects.toThrow('The database holds tables already')
    await outside.drop()
  })
})
