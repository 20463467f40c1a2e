import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/kit/database.ts'
import {
  database,
  type Ground,
  isAlive,
  makeGround,
  removeGround,
  type Started,
  start,
  until,
  untilUsable,
} from '../fixture/house.ts'
import { isHealthy } from '../measuring/program.ts'
import { isUsable } from '../measuring/usable.ts'

const NOBODY = 65534
const running: Started[] = []
let ground: Ground

async function begin(ways?: Parameters<typeof start>[1]): Promise<Started> {
  const started = await start(ground, ways)
  running.push(started)
  return started
}

async function usable(ways?: Parameters<typeof start>[1]): Promise<Started> {
  const started = await begin(ways)
  await untilUsable(started)
  return started
}

beforeEach(() => {
  ground = makeGround('d'.repeat(130))
})

afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all(running.splice(0).map(({ ended }) => ended))
  await removeGround(ground)
})

describe('a start', () => {
  test('serves from a data folder of a long name that only its owner enters, and stops without a trace', async () => {
    const house = await usable()
    expect(await isUsable(house.address)).toBe(true)
    expect(house.said()).toContain(`Address   ${house.address}`)
    for (const file of ['ledger.json', 'doors.json', 'database-roles.json']) {
      expect(statSync(join(ground.dataDir, 'keys', file)).mode & 0o777).toBe(0o600)
    }
    const { pid, runFolder } = database(ground)
    expect(isAlive(pid)).toBe(true)
    house.child.kill('SIGTERM')
    expect(await house.ended).toBe(0)
    expect(isAlive(pid)).toBe(false)
    expect(existsSync(runFolder)).toBe(false)
    expect(await isHealthy(house.address)).toBe(false)
  })

  test('is refused in one sentence: same port, same folder, other mode', async () => {
    const house = await usable()
    const samePort = await begin({ port: house.port })
    const sameFolder = await begin()
    const otherMode = await begin({ variables: { CWMIS_MODE: 'example' } })
    expect(await samePort.ended).toBe(1)
    expect(samePort.said().trim()).toMatch(/^Port \d+ on 127\.0\.0\.1 is already in use.*$/)
    expect(await sameFolder.ended).toBe(1)
    expect(sameFolder.said().trim()).toMatch(/^Another CWMIS program .*$/)
    expect(await otherMode.ended).toBe(1)
    expect(otherMode.said().trim()).toMatch(/^The data folder .* holds real records.*$/)
    expect(await isHealthy(house.address)).toBe(true)
  })

  test('goes on after its process was killed', async () => {
    const killed = await usable()
    const { pid } = database(ground)
    killed.child.kill('SIGKILL')
    await killed.ended
    const next = await usable()
    expect(next.said()).toContain('a killed run left behind')
    expect(isAlive(pid)).toBe(false)
  })

  test('brings its database up again when that is killed', async () => {
    const house = await usable()
    const { pid } = database(ground)
    process.kill(pid, 'SIGKILL')
    await until(house, () => house.said().includes('Starting again'))
    await untilUsable(house)
    expect(database(ground).pid).not.toBe(pid)
    house.child.kill('SIGINT')
    expect(await house.ended).toBe(0)
  })
})

test.runIf(process.getuid?.() === 0)('works for an ordinary user as well', async () => {
  await removeGround(ground)
  ground = makeGround('d', NOBODY)
  const house = await usable({ uid: NOBODY })
  expect(statSync(join(ground.dataDir, 'mode')).uid).toBe(NOBODY)
  house.child.kill('SIGTERM')
  expect(await house.ended).toBe(0)
})

describe('a live house', () => {
  test('is empty and lets its first administrator in by a code, once', async () => {
    const house = await usable()
    await until(house, () => house.said().includes('Address'))
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(house.said())?.[0] ?? ''
    const first = {
      account: 'admin',
      name: 'Nalule Rebecca',
      passphrase: 'quiet herons at the lake',
    }
    expect(await post(house, '/first-administrator', { ...first, code: 'WRNG-CODE-2222' })).toBe(
      403,
    )
    expect(await post(house, '/first-administrator', { ...first, code })).toBe(200)
    expect(await post(house, '/first-administrator', { ...first, account: 'b', code })).toBe(403)
    expect(existsSync(join(ground.dataDir, 'example-accounts.json'))).toBe(false)
    // What it prints here is kept: not the place for the key of every backup.
    expect(house.said()).toContain('No recovery key yet')
    expect(house.said()).not.toContain('AGE-SECRET-KEY')
    expect(existsSync(join(ground.dataDir, 'keys', 'recovery.json'))).toBe(false)
    house.child.kill('SIGTERM')
    await house.ended
    const again = await usable()
    await until(again, () => again.said().includes('Address'))
    expect(again.said()).not.toContain('Nobody has an account')
    expect(again.said()).toContain('without TLS')
  })

  test('serves an outside database, prepared with its owner, and keeps its mode', async () => {
    const outside = await freshDatabase()
    const addresses = addressesOf(outside.connection)
    mkdirSync(join(ground.dataDir, 'keys'), { recursive: true, mode: 0o700 })
    // The roles belong to the whole cluster of this test run and keep the passwords it gave them.
    const passwords = join(ground.dataDir, 'keys', 'database-roles.json')
    writeFileSync(passwords, JSON.stringify(TEST_PASSWORDS))
    const { DATABASE_URL } = addresses
    const unprepared = await begin({ variables: { DATABASE_URL } })
    expect(await unprepared.ended).toBe(1)
    expect(unprepared.said()).toContain('was it prepared')
    const house = await usable({ variables: addresses })
    expect(existsSync(join(ground.dataDir, 'postgres'))).toBe(false)
    house.child.kill('SIGTERM')
    expect(await house.ended).toBe(0)
    await removeGround(ground)
    ground = makeGround()
    const mixed = await begin({ variables: { ...addresses, CWMIS_MODE: 'example' } })
    expect(await mixed.ended).toBe(1)
    expect(mixed.said()).toContain('holds real records')
    await outside.drop()
  })
})

async function post({ address }: Started, path: string, body: object): Promise<number> {
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  await answer.arrayBuffer()
  return answer.status
}

function addressesOf({ host, database: name, user, password }: DatabaseConnection) {
  const place = `localhost/${name}?host=${encodeURIComponent(host)}`
  return {
    DATABASE_URL: `postgres://cwmis_serve:${TEST_PASSWORDS.serve}@${place}`,
    DATABASE_OWNER_URL: `postgres://${user}:${encodeURIComponent(password)}@${place}`,
  }
}
