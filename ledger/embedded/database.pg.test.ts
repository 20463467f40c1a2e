import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DatabaseConnection, withClient } from './connection.ts'
import { connectOrStart, startDatabase } from './database.ts'
import { DatabaseBusyError, DatabaseStartError } from './errors.ts'
import { foldersOf } from './folders.ts'
import { clearOrphan, runningServer } from './orphan.ts'
import { clearRunning } from './running.ts'

const HOLD = join(import.meta.dirname, 'fixtures', 'hold.ts')
/** An account every Unix has: initdb refuses a number without a name. */
const DAEMON = { uid: 1, gid: 1 }
let root = ''
let dataDir = ''

beforeEach(() => {
  root = mkdtempSync('/tmp/t-')
  chmodSync(root, 0o700)
  dataDir = join(root, 'd')
})

afterEach(async () => {
  const folders = foldersOf(dataDir)
  await clearOrphan(folders.cluster)
  clearRunning(folders)
  rmSync(root, { recursive: true, force: true })
})

function start(dataDir: string) {
  return startDatabase({ dataDir, durable: false })
}

function write(connection: DatabaseConnection, value: number): Promise<unknown> {
  return withClient(connection, async (client) => {
    await client.query('create table if not exists kept (value int)')
    await client.query('insert into kept values ($1)', [value])
  })
}

async function kept(connection: DatabaseConnection): Promise<number[]> {
  const rows = await withClient(connection, (client) =>
    client.query<{ value: number }>('select value from kept order by value'),
  )
  return rows.rows.map((row) => row.value)
}

/** A program of its own that runs the database until killed. */
async function holder(account: { uid?: number; gid?: number } = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLD, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...account,
  })
  const first = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  expect(String(first[0])).toContain('"host"')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

test('what was written is there after a stop and a start', async () => {
  const first = await start(dataDir)
  await write(first.connection, 1)
  await first.stop()
  const second = await start(dataDir)
  expect(await kept(second.connection)).toEqual([1])
  await second.stop()
  expect(existsSync(second.connection.host)).toBe(false)
})

test('a data folder of 150 characters below a folder only its owner enters', async () => {
  const long = join(root, 'x'.repeat(70), 'y'.repeat(150 - root.length - 72))
  expect(long).toHaveLength(150)
  const database = await start(long)
  await write(database.connection, 2)
  expect(await kept(database.connection)).toEqual([2])
  await database.stop()
})

test('no TCP port is open, and a wrong password is refused', async () => {
  const database = await start(dataDir)
  const listening = await withClient(database.connection, (client) =>
    client.query<{ listen_addresses: string }>('show listen_addresses'),
  )
  expect(listening.rows[0]?.listen_addresses).toBe('')
  const wrong = { ...database.connection, password: 'wrong' }
  await expect(kept(wrong)).rejects.toMatchObject({ code: '28P01' })
  await database.stop()
})

test('the extensions the ledger needs are there', async () => {
  const database = await start(dataDir)
  const wanted = ['pg_trgm', 'fuzzystrmatch', 'unaccent', 'pgcrypto', 'btree_gist', 'ltree']
  await withClient(database.connection, async (client) => {
    for (const name of wanted) await client.query(`create extension ${name}`)
    const folded = await client.query<{ folded: string }>("select unaccent('Naküra Òjok') folded")
    expect(folded.rows[0]?.folded).toBe('Nakura Ojok')
  })
  await database.stop()
})

test('a second start is refused in one sentence, a command uses the running database', async () => {
  const child = await holder()
  await expect(start(dataDir)).rejects.toThrow(DatabaseBusyError)
  const used = await connectOrStart({ dataDir })
  expect(used.startedHere).toBe(false)
  await write(used.connection, 3)
  await used.stop()
  expect(await kept(used.connection)).toEqual([3])
  await kill(child)
})

test('two starts at the same moment: one runs it, the other is told', async () => {
  const both = await Promise.allSettled([start(dataDir), start(dataDir)])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const one of both) if (one.status === 'fulfilled') await one.value.stop()
})

test('after the launcher was killed its orphan is stopped in order and nothing is lost', async () => {
  const child = await holder()
  const used = await connectOrStart({ dataDir })
  await write(used.connection, 4)
  await kill(child)
  const orphan = runningServer(join(dataDir, 'postgres'))
  expect(orphan).toBeGreaterThan(1)
  const again = await start(dataDir)
  expect(runningServer(join(dataDir, 'postgres'))).not.toBe(orphan)
  expect(await kept(again.connection)).toEqual([4])
  expect(existsSync(used.connection.host)).toBe(false)
  await again.stop()
})

test('after the server was killed its launcher learns it, and the next start recovers', async () => {
  const first = await start(dataDir)
  await write(first.connection, 5)
  process.kill(Number(runningServer(join(dataDir, 'postgres'))), 'SIGKILL')
  expect(await first.lost).toBe('SIGKILL')
  await first.stop()
  const again = await start(dataDir)
  expect(await kept(again.connection)).toEqual([5])
  await again.stop()
})

test('after both were killed the next start recovers', async () => {
  const child = await holder()
  const used = await connectOrStart({ dataDir })
  await write(used.connection, 6)
  process.kill(Number(runningServer(join(dataDir, 'postgres'))), 'SIGKILL')
  await kill(child)
  const again = await start(dataDir)
  expect(await kept(again.connection)).toEqual([6])
  await again.stop()
})

test('a pid file that names a stranger stops nobody', async () => {
  const first = await start(dataDir)
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${stranger.pid}\n`)
  const again = await start(dataDir)
  expect(stranger.exitCode).toBe(null)
  expect(stranger.signalCode).toBe(null)
  await again.stop()
  stranger.kill()
})

test('a start killed while it made the cluster leaves nothing in the way', async () => {
  mkdirSync(join(dataDir, 'postgres.unfinished', 'base'), { recursive: true })
  const database = await start(dataDir)
  await database.stop()
  expect(existsSync(join(dataDir, 'postgres.unfinished'))).toBe(false)
})

test('a lost password file is named', async () => {
  const first = await start(dataDir)
  await first.stop()
  rmSync(join(dataDir, 'keys', 'database-owner'))
  await expect(start(dataDir)).rejects.toThrow(DatabaseStartError)
  await expect(start(dataDir)).rejects.toThrow('keys/database-owner')
})

test('an ordinary user runs it too', async ({ skip }) => {
  if (process.getuid?.() !== 0) return skip('every test above already ran as an ordinary user')
  const account = DAEMON
  const probe = spawn(process.execPath, ['-e', ''], { cwd: import.meta.dirname, ...account })
  const [code] = await Promise.race([once(probe, 'exit'), once(probe, 'error')])
  if (code !== 0) return skip('the checkout lies below a folder that an ordinary user cannot enter')
  chownSync(root, account.uid, account.gid)
  const child = await holder(account)
  const used = await connectOrStart({ dataDir })
  await write(used.connection, 7)
  expect(await kept(used.connection)).toEqual([7])
  await kill(child)
  const again = await holder(account)
  const usedAgain = await connectOrStart({ dataDir })
  expect(await kept(usedAgain.connection)).toEqual([7])
  await kill(again)
})
