import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { canaryOf, excludeFrom, type Files, makeFiles } from '../fixtures/files.ts'
import { signed } from '../fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from '../fixtures/world.ts'

let database: FreshDatabase
let world: World
let owner: SignedIn
let deputy: SignedIn
let files: Files

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  owner = await addSignedIn(world, 'SPSWO', 'near')
  deputy = await addSignedIn(world, 'CDO', 'near')
  files = await makeFiles(world, deputy, 'near')
  const acting = `insert into holding (actor, post, sort, since, until)
    values ($1, $2, 'acting', now() - interval '1 day', now() + interval '2 days')`
  await asOwner(world, acting, [deputy.actor, owner.post])
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function handBacks({ cookie }: SignedIn) {
  const answer = await world.server.inject({ url: '/hand-backs', headers: { cookie } })
  expect(answer.statusCode).toBe(200)
  expect(answer.body).not.toContain(canaryOf('near'))
  return answer.json().lines
}

/** A decision only the post of the one who is away may take. */
async function decide(person: SignedIn): Promise<string> {
  const words = { subject: files.case, kind: 'case-assigned', open: { actor: deputy.actor } }
  const stamp = (
    await world.server.inject({
      url: `/subjects/case/${files.case.id}`,
      headers: { cookie: person.cookie },
    })
  ).json().stamp
  const bundle = await signed(person, [{ ...words, stamp }])
  return (await sendBundles(world.server, person, [bundle])).json().results[0].outcome
}

test('who acts decides with the access of the post, and both see what was decided and what is open', async () => {
  expect(await decide({ ...deputy })).toBe('refused')
  expect(await decide({ ...deputy, post: owner.post, role: owner.role })).toBe('kept')
  for (const person of [deputy, owner]) {
    const [line] = await handBacks(person)
    expect(line).toMatchObject({ actor: deputy.actor, post: owner.post, over: false })
    expect(line.decided).toMatchObject([{ kind: 'case-assigned', subject: files.case }])
    expect(line.open).toContainEqual(expect.objectContaining({ subject: files.case }))
  }
})

test('nobody else sees it, and an exclusion hides the file here too', async () => {
  expect(await handBacks(await addSignedIn(world, 'PSWO', 'near'))).toEqual([])
  const by = await addSignedIn(world, 'SPSWO', 'near')
  await excludeFrom(world, { officer: owner, by, files })
  const [line] = await handBacks(owner)
  expect(JSON.stringify(line)).not.toContain(files.case.id)
  const [other] = await handBacks(deputy)
  expect(JSON.stringify(other)).toContain(files.case.id)
})

test('an exclusion beats acting: who is excluded decides nothing in the post of another', async () => {
  const by = await addSignedIn(world, 'SPSWO', 'near')
  await excludeFrom(world, { officer: deputy, by, files })
  expect(await decide({ ...deputy, post: owner.post, role: owner.role })).toBe('refused')
})

test('it ends by itself: the post’s access is gone, the list stays for thirty days', async () => {
  await asOwner(
    world,
    `update holding set until = now() - interval '1 second' where sort = 'acting'`,
  )
  const headers = { cookie: deputy.cookie }
  const me = (await world.server.inject({ url: '/directory', headers })).json().me
  expect(me.posts.map(({ role }: { role: string }) => role)).toEqual(['CDO'])
  expect(await handBacks(deputy)).toMatchObject([{ over: true }])
  await asOwner(
    world,
    `update holding set since = since - interval '40 days', until = until - interval '31 days' where sort = 'acting'`,
  )
  expect(await handBacks(deputy)).toEqual([])
})
