import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { readPdf } from '../../tests/kit/read-pdf.ts'
import { canaryOf, type Files, makeFiles } from '../fixtures/files.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'

let database: FreshDatabase
let world: World
let near: SignedIn
let files: Files

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  near = await addSignedIn(world, 'CDO', 'near')
  files = await makeFiles(world, near, 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function ask(path: string, { cookie }: SignedIn) {
  return world.server.inject({ method: 'GET', url: path, headers: { cookie } })
}

test('a facesheet names the child, its reader and the purpose, and is a look at the case and at the child', async () => {
  const answer = await ask(`/paper/facesheet/${files.case.id}?purpose=casework`, near)
  expect(answer.statusCode).toBe(200)
  const { bytes, name } = answer.json()
  const [text = ''] = (await readPdf(Buffer.from(bytes, 'base64'))).pages
  expect(text).toContain(canaryOf('near'))
  expect(text).toContain(`Printed for ${near.actor}`)
  expect(text).toContain('For work on this file')
  expect(name).not.toContain(canaryOf('near'))
  const looks = await asOwner<{ subjects: string[] }>(
    world,
    `select subjects from audit where line::jsonb ->> 'door' = 'paper facesheet'
      and line::jsonb ->> 'outcome' = 'opened' and line::jsonb ->> 'purpose' = 'casework'`,
  )
  expect(looks.flatMap((one) => one.subjects)).toEqual([files.case.id, files.child.id])
})

test('a paper of another district is a paper that does not exist, and the try is written down', async () => {
  const far = await addSignedIn(world, 'CDO', 'far')
  const hidden = await ask(`/paper/slip/${files.handoff.id}`, far)
  const absent = await ask(`/paper/slip/${crypto.randomUUID()}`, far)
  const unknown = await ask(`/paper/biography/${files.case.id}`, near)
  expect([hidden.statusCode, absent.statusCode, unknown.statusCode]).toEqual([404, 404, 404])
  expect(hidden.body).toBe(absent.body)
  const tries = await asOwner(
    world,
    `select 1 from audit where line::jsonb ->> 'door' = 'paper slip' and line::jsonb ->> 'outcome' = 'denied'`,
  )
  expect(tries.length).toBeGreaterThan(0)
})
