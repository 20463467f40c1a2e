import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Subject, SubjectType } from '../core/entry/subject.ts'
import { type DatabaseConnection, withClient } from '../ledger/embedded/connection.ts'
import { readEnvironment } from '../run/env.ts'
import { backupKeysOf, makeRecoveryKey } from '../run/keeping/recovery-key.ts'
import { restoreBackup } from '../run/keeping/restore.ts'
import { takeBackup } from '../run/keeping/take.ts'
import { type Standing, startHouse } from '../run/start/house.ts'
import { said } from './kit/door.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { actorOf, PEOPLE, type Person } from './kit/people.ts'
import { type Phone, phoneOf } from './restored/phone.ts'

const signal = new AbortController().signal
const key = makeRecoveryKey()
let scratch: string
let house: TestHouse
let restored: Standing | null = null
/** Two officers of one desk, and a third whose phone forgets what was acknowledged: the control. */
let sarah: Phone
let moses: Phone
let grace: Phone
const first = aFile()
const today = aFile()

beforeAll(async () => {
  scratch = mkdtempSync('/tmp/cwmis-restored-')
  house = await openTestHouse()
  sarah = await phoneOf(PEOPLE.cdo)
  moses = await phoneOf(PEOPLE.colleague)
  grace = await phoneOf(PEOPLE.paraSocial)
  for (const phone of [sarah, moses, grace]) await phone.enterAt(house.port)
})

afterAll(async () => {
  for (const phone of [sarah, moses, grace]) phone.close()
  await restored?.closing.all()
  await house.remove()
  rmSync(scratch, { recursive: true, force: true })
})

function aFile() {
  const one = (type: SubjectType): Subject => ({ type, id: randomUUID() })
  return { child: one('child'), case: one('case') }
}

async function opens(phone: Phone, person: Person, file: ReturnType<typeof aFile>): Promise<void> {
  const names = [{ id: 'n1', cells: said({ name: 'Nobody Real', kind: 'given' }) }]
  const { desk } = person
  const open = { child: file.child.id, owner: actorOf(person), desk, riskLevel: 'HIGH' }
  await phone.write(
    { subject: file.child, kind: 'child-described', answers: said({ names, sex: 'F' }) },
    { subject: file.case, kind: 'case-opened', answers: said(open) },
  )
  await phone.bringHome()
}

/** Fetches what is new, looks, and writes: whoever comes later has seen what came before. */
async function visits(phone: Phone, subject: Subject): Promise<void> {
  await phone.bringHome()
  await phone.look(subject)
  const answers = said({ childWords: 'we talked', seen: 'child' })
  await phone.write({ subject, kind: 'visit-recorded', answers })
  await phone.bringHome()
}

/** The entries of the two cases and children in the order of each subject, with who wrote them. */
function written(owner: DatabaseConnection): Promise<unknown[]> {
  return withClient(owner, async (client) => {
    const found = await client.query(
      `select subject, seq::int, kind, id, author, verdict from entry
        where author like 'person-%' and subject = any ($1) order by subject, seq`,
      [[first.case.id, first.child.id, today.case.id, today.child.id]],
    )
    return found.rows
  })
}

function entriesBy(who: Person, owner: DatabaseConnection): Promise<number> {
  return withClient(owner, async (client) => {
    const sql = 'select count(*)::int as count from entry where author = $1'
    const found = await client.query<{ count: number }>(sql, [actorOf(who)])
    return found.rows[0]?.count ?? 0
  })
}

test('restored to yesterday, two phones bring today back: once each, in order; a forgetful one cannot', async () => {
  await opens(sarah, PEOPLE.cdo, first)
  await visits(moses, first.case)
  const { path } = await takeBackup({
    connection: house.owner,
    keysFolder: join(house.dataDir, 'keys'),
    keys: backupKeysOf(key),
    folder: scratch,
    version: '0.0.0',
    mode: 'example',
    onStep: () => undefined,
    signal,
  })
  const yesterday = await written(house.owner)

  await visits(sarah, first.case)
  await opens(sarah, PEOPLE.cdo, today)
  await visits(moses, today.case)
  await visits(moses, first.case)
  await visits(sarah, today.case)
  await grace.write({
    subject: { type: 'report', id: randomUUID() },
    kind: 'report-made',
    answers: said({ landmark: 'by the well' }),
  })
  await grace.bringHome()
  const wanted = await written(house.owner)
  expect(wanted.length).toBe(yesterday.length + 6)
  expect(await entriesBy(PEOPLE.paraSocial, house.owner)).toBe(1)
  for (const phone of [sarah, moses, grace]) expect(await phone.left()).toBe(0)

  const dataDir = join(scratch, 'restored')
  const settings = readEnvironment({ PORT: '0', DATA_DIR: dataDir, CWMIS_MODE: 'example' })
  const asked = { path, key, replace: false, stamp: 'then', say: () => undefined, signal }
  await restoreBackup(settings, asked)
  restored = await startHouse(settings, { say: () => undefined, app: scratch })
  const { owner } = restored.database
  if (!owner) throw new Error('no owner')
  expect(await written(owner)).toEqual(yesterday)

  await grace.forget()
  const { port } = restored.settings
  // The one whose work rests on the other's comes first: it waits for what its author saw.
  for (const phone of [moses, sarah, grace, moses, sarah]) {
    await phone.enterAt(port)
    await phone.bringHome()
  }
  for (const phone of [sarah, moses]) expect(await phone.left()).toBe(0)
  expect(await written(owner)).toEqual(wanted)
  expect(await entriesBy(PEOPLE.paraSocial, owner)).toBe(0)
})
