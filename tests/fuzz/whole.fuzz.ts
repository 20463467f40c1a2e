import { expect, test } from 'vitest'
import { fuzzDoors } from './fuzz-doors.ts'
import { openGround } from './ground.ts'

/** Rounds of their own seed and their own ground, so that no round lives off what another spoilt. */
const ROUNDS = 6
const REQUESTS = 20_000

test.each(Array.from({ length: ROUNDS }, (_, at) => at + 1))(
  `${REQUESTS} odd and broken requests, seed %i`,
  async (seed) => {
    const ground = await openGround()
    const { faults, statuses } = await fuzzDoors(ground, { requests: REQUESTS, seed })
    await ground.close()
    process.stdout.write(`${JSON.stringify(Object.fromEntries(statuses))}\n`)
    expect(faults).toEqual([])
  },
)
