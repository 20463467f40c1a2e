import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { send } from '@cwmis/ledger/fixtures/words.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { readNotices } from '@cwmis/ledger/read/notices.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { deliverOnce } from './deliver.ts'
import { changePartner } from './desk/change.ts'
import { type ExchangeRig, letter, openExchange } from './fixtures/rig.ts'
import { handOver } from './fixtures/sending.ts'
import { twinsOf } from './late.ts'
import { exchangeSender } from './outbox.ts'
import { tellLateOnce } from './tell-late.ts'
import { paperTwin } from './twin.ts'
import { takeUpOnce } from './waiting.ts'

let database: FreshDatabase
let rig: ExchangeRig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openExchange(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

const print = (handoff: string) => paperTwin(rig.engine, { handoff, actor: 'amina' })

async function sent(reference: string): Promise<string> {
  const [handoff] = await handOver(rig, [reference])
  return handoff?.id ?? ''
}

/** What the log says of prints of a hand-off. */
async function prints(handoff: string): Promise<readonly object[]> {
  const found = await rig.owner.query(
    `select actor, line::json -> 'more' as more, line::json ->> 'outcome' as outcome, line from audit
      where subjects @> array[$1::uuid] and line::json ->> 'door' = 'paper twin'`,
    [handoff],
  )
  return found.rows
}

test('a hand-off’s paper says what its message says and nothing else, before it went and after; who printed which fields is in the log', async () => {
  const handoff = await sent('R-1')
  const told = await print(handoff)
  expect(told).toEqual({ reference: 'R-1', urgency: 'HIGH' })
  await deliverOnce(rig.engine)
  const gone: unknown = JSON.parse(rig.partner.got.at(-1)?.body ?? '{}')
  expect(gone).toMatchObject({ data: told })
  expect(await print(handoff)).toEqual(told)
  const rows = await prints(handoff)
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).toContain('amina')
  expect(JSON.stringify(rows)).not.toMatch(/R-1|CANARY/)
})

/** What somebody is told of messages that are late. */
async function toldLate(who: 'amina' | 'far'): Promise<readonly string[]> {
  await tellLateOnce(rig.engine)
  const { token } = rig.people[who]
  const notices = await readNotices(rig.ledger, { token, purpose: 'casework', door: 'test' })
  const late = notices.filter(({ purpose }) => purpose === 'handoff-late')
  return late.map(({ subject, ended }) => `${subject?.id ?? ''} ${ended ? 'over' : 'stands'}`)
}

function later(minutes: number): void {
  rig.clock.now = new Date(Date.parse(rig.clock.now) + minutes * 60_000).toISOString()
}

test('the desk that sent it is told once when its message is late, and nobody else; delivered, that is over', async () => {
  const handoff = await sent('R-4')
  later(14)
  expect(await toldLate('amina')).toEqual([])
  later(1)
  expect(await toldLate('amina')).toEqual([`${handoff} stands`])
  later(60)
  expect(await toldLate('amina')).toEqual([`${handoff} stands`])
  // Control: another desk.
  expect(await toldLate('far')).toEqual([])
  await deliverOnce(rig.engine)
  expect(await toldLate('amina')).toEqual([`${handoff} over`])
  const other = await sent('R-5')
  later(16)
  expect(await toldLate('amina')).toContain(`${other} stands`)
  // They took it by another way, while our own message still waits.
  await rig.bring(letter('taken', { correlationid: other }, { answer: 'accepted' }))
  await takeUpOnce(rig.engine)
  expect(await toldLate('amina')).toContain(`${other} over`)
})

test('what was called back, or is no longer agreed, is not printed and leaves no line in the log', async () => {
  const [back, kept] = [await sent('R-2'), await sent('R-3')]
  const subject = { type: 'handoff', id: back } as const
  await send(rig, rig.people.amina, [{ subject, kind: 'handoff-recalled', open: {} }])
  await sequenceAll(rig)
  while ((await followOnce(rig.ledger, exchangeSender(rig.engine))) > 0);
  expect(await print(back)).toBeNull()
  expect(await twinsOf(rig.engine, [back])).toEqual([])
  expect(await prints(back)).toEqual([])
  // Control: beside it one that stands is printed, until its agreement ends.
  expect(await print(kept)).toMatchObject({ reference: 'R-3' })
  const found = await rig.owner.query(
    `select no::text from exchange_agreement where partner = 'post-office' and flow = 'parcel'`,
  )
  const change = { do: 'end-agreement', no: found.rows[0].no, until: rig.clock.now } as const
  expect(
    await changePartner(rig.engine, { partner: 'post-office', actor: 'chief', change }),
  ).toEqual({})
  await rig.reread()
  expect(await print(kept)).toBeNull()
  expect(await prints(kept)).toHaveLength(1)
})
