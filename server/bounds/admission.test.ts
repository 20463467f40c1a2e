import { expect, test, vi } from 'vitest'
import { Refusal } from '../problem/refusal.ts'
import { type Asked, createAdmission, ROOMS } from './admission.ts'

/** Work that ends when told. */
function held(): { work: () => Promise<void>; end: () => void; begun: () => number } {
  const ends: (() => void)[] = []
  let begun = 0
  return {
    work: () => {
      begun += 1
      return new Promise((resolve) => ends.push(resolve))
    },
    end: () => {
      for (const one of ends.splice(0)) one()
    },
    begun: () => begun,
  }
}

const done = () => Promise.resolve('done')
const READ: Asked = { weight: 'read', asker: 'a' }
const ONE = { running: 1, waiting: 1 }
const SMALL = { emergency: { running: 1, waiting: 0 }, write: ONE, read: ONE, heavy: ONE }

function small(now: () => number = () => 0) {
  return createAdmission({ rooms: SMALL, now, chance: () => 0 })
}

async function refusalOf(asked: Promise<unknown>): Promise<Refusal | null> {
  const error: unknown = await asked.then(
    () => null,
    (why: unknown) => why,
  )
  return error instanceof Refusal ? error : null
}

test('a full line is answered with when to come again, and goes on when there is room', async () => {
  const gate = small()
  const slow = held()
  const first = gate.admit(READ, slow.work)
  const second = gate.admit(READ, done)
  const refused = await refusalOf(gate.admit(READ, done))
  expect(refused).toMatchObject({ code: 'too-busy', retryAfter: 1 })
  slow.end()
  await first
  expect(await second).toBe('done')
  expect(await gate.admit(READ, done)).toBe('done')
  expect(gate.standing().read).toMatchObject({ running: 0, waiting: 0, admitted: 3, refused: 1 })
})

test('a short line of slow work is refused too, by the measured wait', async () => {
  let time = 0
  const gate = small(() => time)
  await gate.admit(READ, async () => {
    time += 200_000
  })
  const slow = held()
  const first = gate.admit(READ, slow.work)
  expect(await refusalOf(gate.admit(READ, done))).toMatchObject({
    code: 'too-busy',
    retryAfter: 21,
  })
  slow.end()
  await first
})

test('one asker’s flood is theirs alone', async () => {
  const rooms = { ...SMALL, read: { running: 1, waiting: 1000 } }
  const gate = createAdmission({ rooms, now: () => 0, chance: () => 0 })
  const slow = held()
  const all = Array.from({ length: 64 }, () => gate.admit(READ, slow.work))
  expect(await refusalOf(gate.admit(READ, done))).toMatchObject({ code: 'too-many-at-once' })
  const other = gate.admit({ weight: 'read', asker: 'b' }, done)
  for (let at = 0; at < all.length; at += 1) {
    slow.end()
    await all[at]
  }
  expect(await other).toBe('done')
  expect(await gate.admit(READ, done)).toBe('done')
})

test('work that fails leaves its place', async () => {
  const gate = small()
  await expect(gate.admit(READ, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await gate.admit(READ, done)).toBe('done')
})

test('an emergency runs while every other line is full, the second before the writers who wait', async () => {
  const gate = small()
  const slow = held()
  const order: string[] = []
  const lines = (['read', 'heavy', 'write'] as const).map((weight) =>
    gate.admit({ weight, asker: weight }, slow.work),
  )
  const first = held()
  const urgent: Asked = { weight: 'emergency', asker: 'a' }
  const running = gate.admit(urgent, first.work)
  const writer = gate.admit({ weight: 'write', asker: 'w' }, async () => void order.push('writer'))
  const second = gate.admit(urgent, async () => void order.push('emergency'))
  await vi.waitFor(() => expect([first.begun(), slow.begun()]).toEqual([1, 3]))
  slow.end()
  await Promise.all([...lines, second, writer])
  first.end()
  await running
  expect(order).toEqual(['emergency', 'writer'])
})

test('readers leave connections to writers', () => {
  expect(ROOMS.read.running + ROOMS.heavy.running).toBeLessThan(10)
})
