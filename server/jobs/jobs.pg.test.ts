import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { canaryOf, makeFiles } from '../fixtures/files.ts'
import { addSignedIn, openWorld, type SignedIn, type World } from '../fixtures/world.ts'
import { startJobs } from './jobs.ts'

let database: FreshDatabase
let world: World
let officer: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function searched(): Promise<string> {
  const headers = { cookie: officer.cookie }
  const payload = { text: canaryOf('near') }
  const answer = await world.server.inject({ method: 'POST', url: '/search', payload, headers })
  return answer.body
}

test('jobs give positions, make what is written findable, deliver what is sent, and stop', async () => {
  const problems: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void problems.push(line) })
  const { ledger } = world
  const files = await makeFiles(world, officer, 'near')
  expect(await searched()).not.toContain(files.child.id)
  const jobs = startJobs({ ledger, content: CONTENT, now: () => Date.now(), log })
  await vi.waitFor(async () => expect(await searched()).toContain(files.child.id), 20_000)
  const url = `/subjects/handoff/${files.handoff.id}`
  await vi.waitFor(async () => {
    const answer = await world.server.inject({ url, headers: { cookie: officer.cookie } })
    expect(answer.json().slices.open.status).toBe('delivered')
  }, 20_000)
  const health = (await world.server.inject({ url: '/health' })).json()
  expect(health.position).toBeGreaterThanOrEqual(4)
  await jobs.stop()
  await jobs.stop()
  expect(problems).toEqual([])
})
