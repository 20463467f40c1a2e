import { randomUUID } from 'node:crypto'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import type { Door } from '../door.ts'
import { DOORS } from '../doors/index.ts'
import { makeFiles, reportAt } from '../fixtures/files.ts'
import { said, signed } from '../fixtures/signing.ts'
import { addSignedIn, fresh, openWorld, type SignedIn, type World } from '../fixtures/world.ts'
import { startJobs } from '../jobs/jobs.ts'

/** A name, a phone, a place and a passphrase that stand nowhere else. */
const CANARIES = ['Kanarinakato', '0772999111', 'Kanariville', 'kanari blue heron four']
const [NAME = '', PHONE = '', PLACE = '', SECRET = ''] = CANARIES

let database: FreshDatabase
let world: World
let officer: SignedIn
let server: FastifyInstance
const logged: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
  server = await world.serverWith({ log })
})

afterAll(async () => {
  await server.close()
  await world.close()
  await database.drop()
})

function leaksIn(texts: readonly string[]): string[] {
  return texts.filter((text) => CANARIES.some((canary) => text.includes(canary)))
}

/** Every door with the canaries wherever something may be said: in its body, its address, its question. */
function floods({ method, url }: Door): InjectOptions[] {
  // Signing out is asked without the cookie, so that the officer stays signed in for the rest.
  const cookie = url === '/sign-out' ? '' : officer.cookie
  const said = { text: NAME, account: PHONE, passphrase: SECRET, name: NAME, code: PLACE }
  const bodies = [said, { bundles: [said] }, { bundles: [{ entries: [said] }], [NAME]: PLACE }]
  const path = url.replaceAll(/:\w+/g, encodeURIComponent(NAME))
  const asked = { method, url: `${path}?purpose=${NAME}`, headers: { cookie } }
  if (method === 'GET') return [asked, { ...asked, url: path }]
  const broken = { ...asked, payload: `{"${NAME}":"${PHONE}`, headers: { cookie, ...JSON_TYPE } }
  return [broken, ...bodies.map((payload) => ({ ...asked, url: path, payload }))]
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Gives what the door said of each bundle. */
async function writeCanaries(): Promise<string[]> {
  const row = { id: 'r1', cells: said({ provName: NAME, sex: 'M' }) }
  const report = reportAt('near', fresh('report'))
  const open = { ...report.open, children: [row], landmark: `${PLACE} ${PHONE}` }
  const wrong = {
    ...report,
    subject: fresh('report'),
    open: { ...open, village: { place: PLACE } },
  }
  const bundles = [
    await signed(officer, [{ ...report, open }]),
    await signed(officer, [wrong]),
    await signed(officer, [{ ...report, kind: 'report-screened-out', open: { outcome: NAME } }]),
    { ...(await signed(officer, [{ ...report, open }])), signature: NAME },
    { id: randomUUID(), entries: [{ header: { kind: NAME } }] },
  ]
  const headers = { cookie: officer.cookie }
  const payload = { bundles }
  const answer = await server.inject({ method: 'POST', url: '/append', payload, headers })
  const results: { outcome: string; rule?: string }[] = answer.json().results
  return results.map(({ outcome, rule = '' }) => `${outcome} ${rule}`)
}

test('names, phones, places and passphrases of every body stay out of logs, problems, metrics and status', async () => {
  await makeFiles(world, officer, 'near')
  const told = await writeCanaries()
  expect(told[0]).toBe('kept ')
  const problems: string[] = []
  for (const door of DOORS) {
    for (const request of floods(door)) {
      const { statusCode, body } = await server.inject(request)
      if (statusCode >= 400) problems.push(body)
    }
  }
  const jobs = startJobs({ ledger: world.ledger, content: CONTENT, now: Date.now, log })
  await jobs.stop()
  const [metrics, status] = await Promise.all(
    ['/metrics', '/status.txt'].map((url) => server.inject({ url })),
  )
  expect([metrics?.statusCode, status?.statusCode]).toEqual([200, 200])
  expect(logged.length).toBeGreaterThan(DOORS.length)
  expect(problems.length).toBeGreaterThan(10)
  expect(
    leaksIn([...told, ...logged, ...problems, metrics?.body ?? '', status?.body ?? '']),
  ).toEqual([])
})

test('the control: a log that writes down addresses or an error’s own words is caught', async () => {
  const before = logged.length
  const failing: Door = {
    ...(DOORS.find(({ url }) => url === '/search') ?? raise()),
    pass: async ({ body }) => {
      log.info({ body })
      return { body: {} }
    },
  }
  const telling = await world.serverWith({ log, doors: [failing] })
  for (const request of floods(failing)) await telling.inject(request)
  await telling.close()
  expect(leaksIn(logged.slice(before))).not.toEqual([])
})

test('a real administrator, and no officer, is told how the ledger stands', async () => {
  const administrator = await addSignedIn(world, 'NAT_ADMIN', 'near')
  const [told, not] = await Promise.all(
    [administrator, officer].map(({ cookie }) =>
      server.inject({ url: '/status', headers: { cookie } }),
    ),
  )
  expect(not?.statusCode).toBe(404)
  expect(told?.json()).toMatchObject({ version: '0.0.0', mode: 'example', backupAge: null })
  expect(told?.json().databaseMb).toBeGreaterThan(0)
})

function raise(): never {
  throw new Error('no such door')
}
