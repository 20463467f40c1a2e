import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test, vi } from 'vitest'
import { FAKE_SESSION, fakeHouse, fakeServer } from '../fixtures/fake-house.ts'
import { COOKIE, sealCookie } from '../session/cookie.ts'
import type { Admission } from './admission.ts'
import { isUrgent } from './urgent.ts'

const CONNECTIONS = 10
const DESKS = 500

let server: FastifyInstance

afterEach(async () => {
  await server.close()
})

/** As many as the doors have, taken in turn; nobody gives one back before `release`. */
function connections() {
  const line: (() => void)[] = []
  let free = CONNECTIONS
  return {
    take: (): Promise<void> => {
      if (free > 0) {
        free -= 1
        return Promise.resolve()
      }
      return new Promise((resolve) => line.push(resolve))
    },
    waiting: () => line.length,
    release: () => {
      free = Number.POSITIVE_INFINITY
      for (const one of line.splice(0)) one()
    },
  }
}

const REPORT = {
  entries: [{ parts: { open: { body: { stillInDanger: { v: 'yes' } } } } }],
}

/** Five hundred readers hold what they get for ever; then somebody reports. Gives how that went while they hold it. */
async function reportUnderLoad(admission: Partial<Admission>): Promise<'kept' | 'waits'> {
  const pool = connections()
  const over: (() => void)[] = []
  const house = fakeHouse({
    worklist: async () => {
      await pool.take()
      await new Promise<void>((resolve) => over.push(resolve))
      return { epoch: '', lines: [] }
    },
    epoch: async () => {
      await pool.take()
      return 'epoch'
    },
  })
  server = await fakeServer({ ...house, admission: { ...house.admission, ...admission } })
  const cookies = Array.from({ length: DESKS }, (_, at) => {
    const session = { ...FAKE_SESSION, actor: `actor-${String(at % 20)}` }
    return `${COOKIE}=${sealCookie(session, house.keys.cookie)}`
  })
  const readers = cookies.map((cookie) =>
    server.inject({ url: '/worklists/desk', headers: { cookie } }),
  )
  await vi.waitFor(() => expect(over.length).toBeGreaterThanOrEqual(3))
  const [cookie = ''] = cookies
  const report = server.inject({
    method: 'POST',
    url: '/append',
    payload: { bundles: [REPORT] },
    headers: { cookie },
  })
  const before = pool.waiting()
  const waits = vi.waitFor(() => expect(pool.waiting()).toBeGreaterThan(before))
  const went = await Promise.race([
    report.then(({ statusCode }) => (statusCode === 200 ? 'kept' : 'waits')),
    waits.then(() => 'waits' as const),
  ])
  await Promise.allSettled([waits])
  const ending = setInterval(() => {
    pool.release()
    for (const one of over.splice(0)) one()
  }, 1)
  await Promise.all([...readers, report])
  clearInterval(ending)
  return went
}

test('an emergency report is kept while readers hold every connection they are let have', async () => {
  expect(await reportUnderLoad({})).toBe('kept')
})

test('the control: without lines of their own readers hold them all, and the report waits', async () => {
  expect(await reportUnderLoad({ admit: (_asked, work) => work() })).toBe('waits')
})

test('urgent: danger now or an emergency level, in a few bundles; not what a device catches up with', () => {
  const level = { entries: [{ parts: { open: { body: { level: { v: 'EMERGENCY' } } } } }] }
  const calm = { entries: [{ parts: { open: { body: { stillInDanger: { v: 'no' } } } } }] }
  expect([REPORT, level, calm].map((one) => isUrgent({ bundles: [calm, one] }))).toEqual([
    true,
    true,
    false,
  ])
  expect(isUrgent({ bundles: Array(6).fill(REPORT) })).toBe(false)
  const odd = [null, 7, {}, { bundles: [null, { entries: [null, { parts: null }, { parts: 3 }] }] }]
  expect(odd.map(isUrgent)).toEqual([false, false, false, false])
})
