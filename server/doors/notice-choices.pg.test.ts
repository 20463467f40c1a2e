import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { sendNews } from '@cwmis/ledger/follow/digest.ts'
import { messageText } from '@cwmis/practice/notices/text.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'

let database: FreshDatabase
let world: World
let officer: SignedIn
let other: SignedIn
let admin: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
  other = await addSignedIn(world, 'PSWO', 'near')
  admin = await addSignedIn(world, 'NAT_ADMIN', 'far')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function get({ cookie }: SignedIn, url: string) {
  return world.server.inject({ url, headers: { cookie } })
}

function choose({ cookie }: SignedIn, payload: object) {
  return world.server.inject({
    method: 'POST',
    url: '/notice-choices',
    payload,
    headers: { cookie },
  })
}

const PHONE = '+256700123456'
const CHOICE = { channel: 'sms', address: PHONE, quietFrom: 20, quietTo: 7 }

test('nobody is written to unless they want it, and they may end it', async () => {
  expect((await get(officer, '/notice-choices')).json()).toEqual({
    connected: 'simulator',
    choices: [],
  })
  expect((await choose(officer, CHOICE)).statusCode).toBe(200)
  expect((await choose(officer, { ...CHOICE, quietFrom: 18 })).statusCode).toBe(200)
  expect((await get(officer, '/notice-choices')).json().choices).toEqual([
    { ...CHOICE, quietFrom: 18 },
  ])
  expect((await get(other, '/notice-choices')).json().choices).toEqual([])
  expect((await choose(officer, { ...CHOICE, address: null })).statusCode).toBe(200)
  expect((await get(officer, '/notice-choices')).json().choices).toEqual([])
})

test.each([{ address: 'Akello Grace' }, { channel: 'fax' }, { quietFrom: 24 }])(
  'a choice that cannot be is refused: %o',
  async (wrong) => {
    expect((await choose(officer, { ...CHOICE, ...wrong })).statusCode).toBe(400)
  },
)

test('an administrator sees how many were written to and what failed, and no person; others see nothing', async () => {
  await choose(officer, CHOICE)
  await choose(other, { ...CHOICE, channel: 'email', address: 'p@example.org' })
  await asOwner(world, `update notice_choice set since = now() - interval '1 day'`, [])
  await asOwner(
    world,
    `insert into outgoing (cause, purpose, recipient, subject, type, at_once, made_at)
     select 'entry:' || who, 'case-assigned', 'actor:' || who, gen_random_uuid(), 'case', true, now() - interval '1 hour'
     from jsonb_array_elements_text($1) as who`,
    [JSON.stringify([officer.actor, other.actor])],
  )
  const messenger = {
    send: ({ channel }: { channel: string }) =>
      channel === 'sms' ? Promise.resolve() : Promise.reject(new Error('down')),
  }
  const now = new Date().toISOString()
  expect(await sendNews(world.ledger, { messenger, textOf: messageText }, now)).toBe(1)
  const answer = await get(admin, '/sendings')
  expect(answer.json()).toMatchObject({
    choices: [
      { channel: 'email', people: 1 },
      { channel: 'sms', people: 1 },
    ],
    days: [
      { channel: 'email', sort: 'at-once', people: 1, sent: 0, waiting: 1, failed: 0 },
      { channel: 'sms', sort: 'at-once', people: 1, sent: 1, waiting: 0, failed: 0 },
    ],
  })
  const personal = [officer.actor, other.actor, PHONE, 'example.org']
  expect(personal.filter((text) => answer.body.includes(text))).toEqual([])
  expect((await get(officer, '/sendings')).statusCode).toBe(404)
})
