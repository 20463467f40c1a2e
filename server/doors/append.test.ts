import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { FAKE_SESSION, fakeHouse, fakeServer } from '../fixtures/fake-house.ts'
import { COOKIE, sealCookie } from '../session/cookie.ts'

const RESTORED = '11111111-0000-4000-8000-000000000000'

let server: FastifyInstance

afterEach(async () => {
  await server.close()
})

/** What the door of a restored house answers to one unreadable bundle, sent with this epoch. */
async function sendWith(epoch: object) {
  const house = fakeHouse({ epoch: async () => RESTORED })
  server = await fakeServer(house)
  const cookie = `${COOKIE}=${sealCookie(FAKE_SESSION, house.keys.cookie)}`
  const payload = { bundles: [{}], ...epoch }
  const answer = await server.inject({
    method: 'POST',
    url: '/append',
    headers: { cookie },
    payload,
  })
  return { status: answer.statusCode, ...answer.json() }
}

test('nothing is judged for a sender that knows another epoch, and it is told the new one', async () => {
  const answer = await sendWith({ epoch: 'an-earlier-one' })
  expect(answer).toMatchObject({ status: 200, epoch: RESTORED, results: [] })
})

test('one that knows this epoch, or none yet, is judged', async () => {
  for (const epoch of [{ epoch: RESTORED }, {}]) {
    const answer = await sendWith(epoch)
    expect(answer).toMatchObject({ status: 200, results: [{ outcome: 'refused' }] })
    expect(Date.parse(answer.at)).not.toBeNaN()
    await server.close()
  }
})
