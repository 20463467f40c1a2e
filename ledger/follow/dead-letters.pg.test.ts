import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, send } from '../fixtures/words.ts'
import { deadLetters } from '../keep/dead-letters.ts'
import { type DeadLetterError, type Follower, followOnce } from './follow.ts'
import { startFollowers } from './run.ts'

let database: FreshDatabase
let rig: Rig
const reports = [fresh('report'), fresh('report'), fresh('report')]

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  for (const report of reports) await send(rig, rig.people.amina, [reportMade(report)])
  await sequenceAll(rig)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

async function dead(follower: string): Promise<number> {
  const text = 'select 1 from dead_letter where follower = $1'
  return (await rig.owner.query(text, [follower])).rowCount ?? 0
}

/** A follower whose first tries fail with this error. */
function failing(
  name: string,
  error: Error,
  times: number,
): Follower & { readonly got: Set<string> } {
  const got = new Set<string>()
  let left = times
  return {
    name,
    got,
    act: async (entries) => {
      await Promise.resolve()
      for (const { subject } of entries) {
        if (left > 0) {
          left -= 1
          throw error
        }
        got.add(subject.id)
      }
    },
  }
}

describe('a database that is away', () => {
  it.each([
    ['a full pool', new Error('timeout exceeded when trying to connect')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    ['a statement cut off', Object.assign(new Error('canceling statement'), { code: '57014' })],
    ['too many connections', Object.assign(new Error('sorry'), { code: '53300' })],
    ['a deadlock', Object.assign(new Error('deadlock detected'), { code: '40P01' })],
    ['a refused connection', Object.assign(new Error('no'), { code: 'ECONNREFUSED' })],
  ])('loses nothing: %s', async (name, error) => {
    const follower = failing(name, error, 1)
    await expect(followOnce(rig.ledger, follower)).rejects.toThrow(error)
    expect(await followOnce(rig.ledger, follower)).toBe(reports.length)
    expect(follower.got.size).toBe(reports.length)
    expect(await dead(name)).toBe(0)
  })
})

describe('an entry that cannot be digested', () => {
  it('is set aside, told of and listed, and the follower goes on', async () => {
    const told: unknown[] = []
    let done: () => void = () => {}
    const met = new Promise<void>((resolve) => {
      done = resolve
    })
    const poison = reports[1]?.id
    const got: string[] = []
    const follower: Follower = {
      name: 'picky',
      act: async (entries) => {
        await Promise.resolve()
        if (entries.some(({ subject }) => subject.id === poison))
          throw new TypeError('indigestible')
        got.push(...entries.map(({ subject }) => subject.id))
        if (got.includes(reports[2]?.id ?? '')) done()
      },
    }
    const running = startFollowers(rig.ledger, () => [follower], {
      onProblem: (one) => told.push(one),
    })
    await met
    await running.stop()
    expect(got).toEqual([reports[0]?.id, reports[2]?.id])
    const [one] = told as DeadLetterError[]
    expect(one).toMatchObject({ name: 'DeadLetterError', follower: 'picky', position: 1 })
    expect(await deadLetters(rig.ledger)).toEqual([{ follower: 'picky', count: 1, first: 1 }])
  })
})
