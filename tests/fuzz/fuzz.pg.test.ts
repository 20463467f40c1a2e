import type { Door } from '@cwmis/server/door.ts'
import { DOORS } from '@cwmis/server/doors/index.ts'
import { search } from '@cwmis/server/doors/search.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fuzzed, fuzz } from './fuzz.ts'
import { type Ground, openGround } from './ground.ts'
import { judgeWith } from './judge.ts'

/** A few for each door in every run; all of it by `npx vitest run --project pg --mode fuzz tests/fuzz`. */
const WHOLE = import.meta.env.MODE === 'fuzz'
const REQUESTS = WHOLE ? 120_000 : 1_200
const SEED = 1
const PATIENCE_MS = 1_800_000

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

afterAll(() => ground.close())

/** `changed`: the door that is not as it should be. */
async function run(requests: number, changed?: Door): Promise<Fuzzed> {
  const { world, askers, hidden } = ground
  const isChanged = (door: Door) => door.url === changed?.url && door.method === changed.method
  const doors = DOORS.map((door) => (changed && isChanged(door) ? changed : door))
  const server = await world.serverWith({ doors })
  const judge = judgeWith(DOORS, hidden)
  const fuzzed = await fuzz({ server, askers, judge, seed: SEED, requests })
  await server.close()
  return fuzzed
}

test(
  'odd and broken requests at every door are answered as the contract declares, and tell nothing of another district',
  async () => {
    const { faults, statuses, done } = await run(REQUESTS)
    expect(faults).toEqual([])
    expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 20)
    expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 20)
    for (const path of ['/append', '/sync', '/search']) expect(done).toContain(`POST ${path}`)
    if (WHOLE) process.stdout.write(`${JSON.stringify([...statuses])}\n`)
  },
  PATIENCE_MS,
)

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
  const { faults } = await run(3_000, { ...search, pass })
  expect(faults.some((fault) => fault.includes(says))).toBe(true)
})
