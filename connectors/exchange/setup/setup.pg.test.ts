import { isoOf } from '@cwmis/core/time/instant.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { deliverOnce } from '../deliver.ts'
import { changePartner } from '../desk/change.ts'
import { partnerPage } from '../desk/page.ts'
import { makeFile } from '../files/download.ts'
import { SECRET } from '../fixtures/rig.ts'
import { handOver } from '../fixtures/sending.ts'
import { Administrators, NEW, REACHABLE } from '../fixtures/two-administrators.ts'
import { takeUpOnce } from '../waiting.ts'
import { weigh } from './propose.ts'

let database: FreshDatabase
let both: Administrators
let secret = ''

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  both = await Administrators.open(database.connection)
})

afterAll(async () => {
  await both.rig.close()
  await database.drop()
})

const page = () => partnerPage(both.rig.engine, 'second')

/** Ends an agreement by one administrator alone. */
async function end(no: string, until: string) {
  const change = { do: 'end-agreement', no, until } as const
  const asked = { partner: 'second', actor: 'other', change }
  const changed = await changePartner(both.rig.engine, asked)
  await both.rig.reread()
  return changed
}

async function standingOf(id: string) {
  const found = await both.rig.owner.query(
    `select state, strange from exchange_message where partner = 'second' and id = $1`,
    [id],
  )
  return found.rows[0]
}

test('a partner is there when a second administrator agreed, and not before', async () => {
  const { one, other } = both
  const no = await both.propose(NEW)
  expect(await both.bring(SECRET, 'b1')).toEqual({ refusal: 'partner-unknown' })
  expect(await both.agree(one, no)).toMatchObject({ refused: 'own-proposal' })
  expect(await both.bring(SECRET, 'b1')).toEqual({ refusal: 'partner-unknown' })
  expect(await page()).toBeNull()
  const agreed = await both.agree(other, no)
  expect(agreed.refused).toBeNull()
  secret = agreed.secret
  expect(await both.agree(other, no)).toMatchObject({ refused: 'already-settled' })
  // Known by its key alone, and by no other.
  expect(await both.bring(SECRET, 'b1')).toEqual({ refusal: 'signature-wrong' })
  expect((await page())?.address).toBe('https://second.example/inbox')
})

test('whoever administers nothing proposes and agrees to nothing, and reads nothing', async () => {
  const { chief } = both.rig.people
  const before = await both.count('exchange_proposal')
  const { wrong: _, ...asked } = weigh(both.rig.engine, both.agreement(), REACHABLE)
  expect(await both.step(chief, { do: 'propose', ...asked })).toEqual({ refused: 'not-yours' })
  expect(await both.step(chief, { do: 'refuse', no: 1 })).toEqual({ refused: 'not-yours' })
  expect(await both.read(chief)).toBeNull()
  expect(await both.count('exchange_proposal')).toBe(before)
})

const JUNK = { data: { office: 'NEAR', sex: 'F', answer: 'junk' } }

test('the first message of a flow is taken once its agreement holds, and only the agreed fields are read', async () => {
  const no = await both.propose(both.agreement())
  expect(await both.bring(secret, 'c1')).toEqual({ refusal: 'flow-unknown' })
  expect(await both.agree(both.one, no)).toMatchObject({ refused: 'own-proposal' })
  expect(await both.bring(secret, 'c2')).toEqual({ refusal: 'flow-unknown' })
  expect((await both.agree(both.other, no)).refused).toBeNull()
  await both.rig.owner.query(
    `insert into exchange_place (partner, code, desk) values ('second', 'NEAR', 'desk-1')`,
  )
  // What no agreement names is left unread: with it this letter would be dropped as junk.
  expect(await both.bring(secret, 'c3', JUNK)).toMatchObject({ duplicate: false })
  await takeUpOnce(both.rig.engine)
  expect(await standingOf('c3')).toEqual({ state: 'taken', strange: 1 })
})

test('and a wider agreement reads the same field', async () => {
  expect(await end(await both.newest(), both.rig.clock.now)).toEqual({})
  expect(await both.bring(secret, 'w1')).toEqual({ refusal: 'flow-unknown' })
  await both.settle(both.agreement({ from: both.day(0), fields: ['office', 'sex', 'answer'] }))
  await both.bring(secret, 'w2', JUNK)
  await takeUpOnce(both.rig.engine)
  expect(await standingOf('w2')).toEqual({ state: 'dropped', strange: 0 })
})

test('two agreements on one flow never hold at once', async () => {
  const tried = async (from: number) =>
    both.agree(
      both.other,
      await both.propose(both.agreement({ from: both.day(from), until: both.day(60) })),
    )
  expect(await tried(0)).toMatchObject({ refused: 'overlaps' })
  expect(await tried(30)).toMatchObject({ refused: 'overlaps' })
  expect(await tried(31)).toMatchObject({ refused: null })
})

test('an end moves later by two and earlier by one; every end stays in its row', async () => {
  const no = await both.newest()
  const longer = { sort: 'longer', partner: 'second', no, until: both.day(90) } as const
  const proposed = await both.propose(longer)
  const endNow = async () =>
    Date.parse((await page())?.agreements.find((line) => line.no === no)?.until ?? '')
  expect(await endNow()).toBe(both.over(60))
  expect(await both.agree(both.one, proposed)).toMatchObject({ refused: 'own-proposal' })
  expect(await endNow()).toBe(both.over(60))
  expect((await both.agree(both.other, proposed)).refused).toBeNull()
  expect(await endNow()).toBe(both.over(90))
  expect(await end(no, isoOf(both.over(70)))).toEqual({})
  expect(await endNow()).toBe(both.over(70))
  expect(await both.count(`exchange_term where agreement = ${no}`)).toBe(2)
  expect(weigh(both.rig.engine, { ...longer, until: both.day(70) }, REACHABLE).wrong).toEqual([
    'until',
  ])
})

test('what serves the exchange can open nothing by itself', async () => {
  const term = `insert into exchange_term (agreement, at, by, until) values (${await both.newest()}, now(), 'other', now() +`
  const opening = [
    `${term} interval '900 days')`,
    `insert into exchange_agreement (partner, flow, version, basis, since) values ('second', 'parcel', '1.0.0', 'x', now())`,
    `update exchange_agreement set until = null`,
    `insert into exchange_partner (partner, actor, post, address) select partner, actor, post, 'https://elsewhere.example' from exchange_partner`,
    `insert into exchange_proposal_step (proposal, step, actor) values (1, 'agreed', 'other')`,
  ]
  for (const text of opening) {
    await expect(both.rig.ledger.view.query(text)).rejects.toThrow(/policy|permission/)
  }
  // And what narrows passes by the same way.
  await both.rig.ledger.view.query(`${term} interval '50 days')`)
  await expect(both.rig.owner.query('delete from exchange_term')).rejects.toThrow('never changed')
})

const PARCEL = { flow: 'parcel', fields: ['reference'] }

test('what goes out waits for its agreement and its way, with the agreed fields alone', async () => {
  const { rig } = both
  // Whatever is handed to the desk of the post goes to the second partner from now on.
  await rig.owner.query(`update post set desk = 'desk-2' where id = 'post-system-post-office'`)
  await rig.owner.query(`update post set desk = 'desk-post' where id = 'post-system-second'`)
  await rig.reread()
  await handOver(rig, ['before'])
  await deliverOnce(rig.engine)
  expect(rig.partner.got).toEqual([])
  expect(await both.count(`exchange_sending where reason = 'no-agreement'`)).toBe(1)
  await both.settle(both.agreement({ ...PARCEL, mode: 'batch' }))
  await handOver(rig, ['in a file'])
  expect(await deliverOnce(rig.engine)).toBe(0)
  const file = await makeFile(rig.engine, { partner: 'second', actor: 'other' })
  expect(file?.messages).toBe(1)
  await end(await both.newest(), rig.clock.now)
  await both.settle(both.agreement({ ...PARCEL, from: both.day(0) }))
  await handOver(rig, ['by line'])
  await deliverOnce(rig.engine)
  expect(rig.partner.got.map(({ address }) => address)).toEqual(['https://second.example/inbox'])
  // The urgency is in the flow's list and not in the agreement's.
  expect(JSON.parse(rig.partner.got[0]?.body ?? '').data).toEqual({ reference: 'by line' })
})

test('another address holds when two agreed; a refused one never does', async () => {
  const address = 'https://second.example/other'
  const wish = { sort: 'address', partner: 'second', address } as const
  const refusing = await both.propose(wish)
  expect((await both.step(both.one, { do: 'refuse', no: refusing })).refused).toBeUndefined()
  expect(await both.agree(both.other, refusing)).toMatchObject({ refused: 'already-settled' })
  expect((await page())?.address).toBe('https://second.example/inbox')
  await both.settle(wish)
  expect((await page())?.address).toBe(address)
})

test('who did what is kept with it, in the log too, and no key is in either', async () => {
  const changes = (await page())?.changes ?? []
  expect(changes.at(-1)).toMatchObject({ by: 'ministry', what: 'propose' })
  expect(changes.at(-2)).toMatchObject({ by: 'other', what: 'partner' })
  const steps =
    (await both.count('exchange_proposal')) + (await both.count('exchange_proposal_step'))
  const logged = `audit where line like '%"partner-setup"%' and line like '%"changed"%'`
  expect(await both.count(logged)).toBe(steps)
  const [{ lines }] = (
    await both.rig.owner.query(
      `select (select string_agg(line, ' ') from audit) || (select string_agg(what::text, ' ') from exchange_proposal) as lines`,
    )
  ).rows
  expect(lines).not.toContain(secret.slice(6, 20))
})
