import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { append } from '../append.ts'
import { CONTENT } from '../fixtures/content.ts'
import { callerOf } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '../fixtures/template.ts'
import { fresh, reportMade, sign } from '../fixtures/words.ts'
import { type Judge, openJudge } from './judge.ts'

let database: FreshDatabase
let rig: Rig
let judge: Judge

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  judge = judgeOver(database.connection.database)
})

afterAll(async () => {
  await judge.close()
  await rig.close()
  await database.drop()
})

function judgeOver(name: string): Judge {
  const { host, port } = database.connection
  const { keys } = rig.ledger
  const options = { host, port, database: name, passwords: TEST_PASSWORDS, keys, connections: 4 }
  return openJudge(rig.ledger, options)
}

function bundles(count: number) {
  const { amina } = rig.people
  const words = Array.from({ length: count }, () => reportMade(fresh('report')))
  return Promise.all(words.map((one) => sign(amina, [one])))
}

it('keeps what is brought, and says the same as the door beside it', async () => {
  const [bundle] = await bundles(1)
  if (bundle === undefined) throw new Error('no bundle')
  const brought = { bundle, caller: callerOf(rig.people.amina) }
  const first = await judge.append(CONTENT, brought)
  expect(first).toMatchObject({ bundle: bundle.id, outcome: 'kept', repeated: false })
  expect(await append(rig.ledger, CONTENT, brought)).toEqual({ ...first, repeated: true })
  expect(await judge.append(CONTENT, brought)).toEqual({ ...first, repeated: true })
})

it('refuses what is not signed by its author, and a session that is over', async () => {
  const { amina, brian } = rig.people
  const [one, other] = await bundles(2)
  if (one === undefined || other === undefined) throw new Error('no bundle')
  const forged = { ...one, signature: other.signature }
  expect(await judge.append(CONTENT, { bundle: forged, caller: callerOf(amina) })).toMatchObject({
    outcome: 'refused',
  })
  expect(await judge.append(CONTENT, { bundle: one, caller: callerOf(brian) })).toMatchObject({
    outcome: 'refused',
    rule: 'not-the-author',
  })
  const session = Buffer.alloc(32)
  expect(
    await judge.append(CONTENT, { bundle: one, caller: { ...callerOf(amina), session } }),
  ).toMatchObject({
    outcome: 'refused',
    rule: 'not-signed-in',
  })
})

it('tells whoever follows from here that there is news, and that many write', async () => {
  const served = rig.ledger.motion.served
  const caller = callerOf(rig.people.amina)
  const few = (await bundles(2)).map((bundle) => judge.append(CONTENT, { bundle, caller }))
  await Promise.all(few)
  expect(rig.ledger.sharing.isCrowded).toBe(false)
  const many = (await bundles(8)).map((bundle) => judge.append(CONTENT, { bundle, caller }))
  expect(rig.ledger.sharing.isCrowded).toBe(true)
  await Promise.all(many)
  expect(rig.ledger.motion.served).toBeGreaterThanOrEqual(served + 10)
})

it('gives the database\u2019s error with its code', async () => {
  const nowhere = judgeOver('no_such_database')
  const [bundle] = await bundles(1)
  if (bundle === undefined) throw new Error('no bundle')
  const asked = nowhere.append(CONTENT, { bundle, caller: callerOf(rig.people.amina) })
  await expect(asked).rejects.toMatchObject({ code: '3D000' })
  await nowhere.close()
})

it('answers what is under way before it ends', async () => {
  const ending = judgeOver(database.connection.database)
  const caller = callerOf(rig.people.amina)
  const answers = (await bundles(5)).map((bundle) => ending.append(CONTENT, { bundle, caller }))
  await ending.close()
  const outcomes = (await Promise.all(answers)).map(({ outcome }) => outcome)
  expect(outcomes).toEqual(Array(5).fill('kept'))
  const [late] = await bundles(1)
  if (late === undefined) throw new Error('no bundle')
  await expect(ending.append(CONTENT, { bundle: late, caller })).rejects.toThrow('ended')
})

it('judges by the practice of the moment', async () => {
  const [bundle] = await bundles(1)
  if (bundle === undefined) throw new Error('no bundle')
  const brought = { bundle, caller: callerOf(rig.people.amina) }
  const none = { ...CONTENT, kinds: [] }
  expect(await judge.append(none, brought)).toMatchObject({ rule: 'unknown-kind' })
  expect(await judge.append(CONTENT, brought)).toMatchObject({ outcome: 'kept', repeated: false })
})
