import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { SubjectAnswer } from '@cwmis/core/wire/subject.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { type Files, makeFiles } from './fixtures/files.ts'
import { signed, type Words } from './fixtures/signing.ts'
import {
  addSignedIn,
  deskOf,
  fresh,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

let database: FreshDatabase
let world: World
let near: SignedIn
let officer: SignedIn
let far: SignedIn
let files: Files

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  near = await addSignedIn(world, 'PSWO', 'near')
  officer = await addSignedIn(world, 'CDO', 'near')
  far = await addSignedIn(world, 'PSWO', 'far')
  files = await makeFiles(world, near, 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

/** What became of it, and how many of it stand in quarantine. */
async function send(by: SignedIn, words: Words): Promise<string> {
  const bundle = await signed(by, [words])
  const answer = await sendBundles(world.server, by, [bundle])
  const { rows } = await world.ledger.keeper.query('select 1 from quarantine where bundle = $1', [
    bundle.id,
  ])
  return rows.length > 0 ? 'set aside' : answer.json().results[0].outcome
}

async function read(by: SignedIn, { type, id }: Files['case']): Promise<SubjectAnswer | null> {
  const headers = { cookie: by.cookie }
  const answer = await world.server.inject({ url: `/subjects/${type}/${id}`, headers })
  return answer.statusCode === 200 ? answer.json() : null
}

/** The near officer asks the far one to take the case on. */
function asking(subject: Files['handoff']): Words {
  const about = subjectKey(files.case)
  const desks = { fromDesk: deskOf('near'), toDesk: deskOf('far') }
  const open = {
    code: 'h35',
    ...desks,
    about,
    reference: 'R',
    sender: 'S',
    basis: 'public-duty',
    urgency: '72h',
  }
  return { subject, kind: 'handoff-sent', open }
}

test('only a probation officer hands a case over to another district', async () => {
  expect(await send(officer, asking(fresh('handoff')))).toBe('set aside')
})

test('until somebody there accepts, the sender stays responsible and the file stays closed to them', async () => {
  const handoff = fresh('handoff')
  expect(await send(near, asking(handoff))).toBe('kept')
  expect(await read(far, files.case)).toBeNull()
  expect((await read(near, files.case))?.slices.open).toMatchObject({
    owner: { actor: near.actor },
  })
  const declining = await read(far, handoff)
  const open = { reason: 'not-ours' }
  const decline = {
    subject: handoff,
    kind: 'handoff-declined',
    open,
    stamp: declining?.stamp ?? '',
  }
  expect(await send(far, decline)).toBe('kept')
  expect(await read(far, files.case)).toBeNull()
})

test('who accepts becomes responsible, and reads the file and its child', async () => {
  const handoff = fresh('handoff')
  expect(await send(near, asking(handoff))).toBe('kept')
  const stamp = (await read(far, handoff))?.stamp ?? ''
  expect(await send(far, { subject: handoff, kind: 'handoff-accepted', stamp })).toBe('kept')
  expect((await read(far, files.case))?.slices.open).toMatchObject({
    owner: { actor: far.actor, desk: deskOf('far') },
  })
  expect(await read(far, files.child)).not.toBeNull()
})
