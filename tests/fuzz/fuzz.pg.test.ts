import type { Door } from '@cwmis/server/door.ts'
import { search } from '@cwmis/server/doors/search.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fuzzDoors } from './fuzz-doors.ts'
import { type Ground, openGround } from './ground.ts'

/** A few for each door in every run; all of it by `npx vitest run --config tests/fuzz/whole.config.ts`. */
const REQUESTS = 1_200
/** As many as the rarest fault needs to be met at its door. */
const UNTIL_CAUGHT = 300

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

afterAll(() => ground.close())

test('odd and broken requests at every door are answered as the contract declares, and tell nothing of another district', async () => {
  const { faults, statuses, done } = await fuzzDoors(ground, { requests: REQUESTS, seed: 1 })
  expect(faults).toEqual([])
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 20)
  expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 20)
  for (const path of ['/append', '/sync', '/search']) expect(done).toContain(`POST ${path}`)
})

const FAULTY: readonly (readonly [string, string, Door['pass']])[] = [
  [
    'one that chokes on an odd letter',
    'failed with 500',
    async (came, call) => {
      if (JSON.stringify(came).includes('\\u0000')) throw new TypeError('cannot read')
      return search.pass(came, call)
    },
  ],
  [
    'one that answers something else',
    'is not the answer of the contract',
    async (came, call) => ({ body: { found: (await search.pass(came, call)).body } }),
  ],
  [
    'one that shows everybody',
    'holds what belongs to another district',
    async (came, call) => {
      await search.pass(came, call)
      const found = await ground.world.ledger.keeper.query<{ state: unknown }>(
        `select state from head where compartment = 'open'`,
      )
      return { body: { epoch: '', lines: found.rows } }
    },
  ],
]

test.each(FAULTY)('a faulty door is caught: %s', async (_what, says, pass) => {
  const changed = { ...search, pass }
  const { faults } = await fuzzDoors(ground, { requests: UNTIL_CAUGHT, seed: 1, changed })
  expect(faults.some((fault) => fault.includes(says))).toBe(true)
})
