import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectOrStart } from './database.ts'
import {
  holder,
  kept,
  kill,
  makePlace,
  type Place,
  removePlace,
  start,
  write,
} from './fixtures/place.ts'
import { runningServer } from './orphan.ts'

/** An account every Unix has: initdb refuses a number without a name. */
const DAEMON = { uid: 1, gid: 1 }
let place: Place
let dataDir = ''

beforeEach(() => {
  place = makePlace()
  dataDir = place.dataDir
})

afterEach(() => removePlace(place))

test('after the launcher was killed its orphan is stopped in order and nothing is lost', async () => {
  const child = await holder(dataDir)
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
  const child = await holder(dataDir)
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

test('an ordinary user runs it too', async ({ skip }) => {
  if (process.getuid?.() !== 0) return skip('every test above already ran as an ordinary user')
  const account = DAEMON
  const probe = spawn(process.execPath, ['-e', ''], { cwd: import.meta.dirname, ...account })
  const [code] = await Promise.race([once(probe, 'exit'), once(probe, 'error')])
  if (code !== 0) return skip('the checkout lies below a folder that an ordinary user cannot enter')
  chownSync(place.root, account.uid, account.gid)
  const child = await holder(dataDir, account)
  const used = await connectOrStart({ dataDir })
  await write(used.connection, 7)
  expect(await kept(used.connection)).toEqual([7])
  await kill(child)
  const again = await holder(dataDir, account)
  const usedAgain = await connectOrStart({ dataDir })
  expect(await kept(usedAgain.connection)).toEqual([7])
  await kill(again)
})
