import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { DAY, dateOf, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { asideLines } from './aside.ts'
import { countDay, hoursApart, type Passed } from './day-count.ts'
import { dayStandings } from './days.ts'
import { deliverOnce } from './deliver.ts'
import { type ExchangeRig, letter, openExchange } from './fixtures/rig.ts'
import { handOver } from './fixtures/sending.ts'
import { reckonOnce } from './reckon.ts'
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

let said = 0

/** The partner says something of the exchange itself, and we take it up. */
async function say(type: string, told: object): Promise<void> {
  said += 1
  const common = {
    type: `ug.go.mglsd.cwmis.exchange.${type}.v1`,
    dataschema: `https://partner.example/schemas/exchange/${type}/1.0.0`,
    data: told,
  }
  expect(await rig.bring(letter(`said-${String(said)}`, common))).toMatchObject({
    duplicate: false,
  })
  await takeUpOnce(rig.engine)
}

/** What reached the partner since it was last asked, by the last words of its type. */
async function heard(sort: string): Promise<Envelope[]> {
  while ((await deliverOnce(rig.engine)) > 0);
  const all = rig.partner.got.map(({ body }): Envelope => JSON.parse(body))
  const fresh = all.filter(({ type }) => type.includes(sort))
  rig.partner.got.length = 0
  return fresh
}

async function standing(direction: 'in' | 'out', day: string) {
  const days = await dayStandings(rig.engine, day)
  const [one] = days.filter((row) => row.day === day && row.direction === direction)
  return one === undefined ? null : [one.state, one.ours, one.theirs, one.lacking]
}

const nextDay = (): void => {
  rig.clock.now = isoOf(instantOf(rig.clock.now) + DAY)
}

const hourOf = (iso: string): number => new Date(instantOf(iso) + 3 * 3_600_000).getUTCHours()

test('what the partner lost of ours is found by the hour, sent again under its own id, and the day agrees', async () => {
  await handOver(rig, ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'])
  const day = dateOf(rig.clock.now)
  const hour = hourOf(rig.clock.now)
  const ids = (await heard('parcel')).map(({ id }) => id)
  const lost = ids.slice(1, 4)
  const kept: Passed[] = ids.filter((id) => !lost.includes(id)).map((id) => ({ id, hour }))
  nextDay()
  await reckonOnce(rig.engine)
  await reckonOnce(rig.engine)
  const [counted, ...more] = await heard('day-counted')
  expect([counted?.data.count, counted?.data.day, more]).toEqual([5, day, []])
  expect(await standing('out', day)).toEqual(['told', 5, null, 0])
  const theirs = { hash: String(counted?.data.hash), count: 5, hours: [] }
  expect(hoursApart(countDay(kept), theirs)).toContain(hour)
  await say('messages-wanted', { day, hours: [hour] })
  const [listed] = await heard('ids-listed')
  expect(listed?.data).toEqual({ day, hour, ids: ids.toSorted(), more: false })
  await say('messages-wanted', { ids: lost })
  expect(await standing('out', day)).toEqual(['lacking', 5, null, 3])
  expect((await heard('parcel')).map(({ id }) => id).toSorted()).toEqual(lost.toSorted())
  await say('day-agreed', { day })
  expect(await standing('out', day)).toEqual(['agreed', 5, 5, 0])
})

test('a partner that does not understand the comparison troubles nobody, and the day stays told', async () => {
  const day = dateOf(rig.clock.now)
  nextDay()
  await reckonOnce(rig.engine)
  rig.partner.answer = 422
  await heard('day-counted')
  rig.partner.answer = 202
  expect(await standing('out', day)).toEqual(['told', 3, null, 0])
  expect(await asideLines(rig.engine, 'post-office')).toEqual([])
})

test('a stranger’s id, and what was never sent, is not sent again', async () => {
  await say('messages-wanted', { ids: ['00000000-0000-4000-8000-000000000000', 'x", "y'] })
  expect(await heard('parcel')).toEqual([])
})

test('what we lost of theirs is named, asked for, and the day agrees when it came', async () => {
  const day = dateOf(rig.clock.now)
  const hour = hourOf(rig.clock.now)
  const ids = Array.from({ length: 9 }, (_one, at) => `in-${String(at)}`)
  const lost = ids.filter((_id, at) => at % 4 === 1)
  for (const id of ids.filter((one) => !lost.includes(one))) await rig.bring(letter(id))
  await takeUpOnce(rig.engine)
  nextDay()
  await say('day-counted', { day, ...countDay(ids.map((id) => ({ id, hour }))) })
  expect(await standing('in', day)).toEqual(['differs', 7, 9, 0])
  const [asked] = await heard('messages-wanted')
  expect(asked?.data).toEqual({ day, hours: [hour] })
  await say('ids-listed', { day, hour, ids: ids.slice(0, 5), more: true })
  await reckonOnce(rig.engine)
  await say('ids-listed', { day, hour, ids: ids.slice(5) })
  expect(await standing('in', day)).toEqual(['lacking', 7, 9, 2])
  // Two lists came, so two askings go, on no line: in either order.
  const wanted = (await heard('messages-wanted')).flatMap(({ data }) => data.ids)
  expect(wanted.map(String).toSorted()).toEqual(lost)
  for (const id of lost) {
    await reckonOnce(rig.engine)
    expect(await standing('in', day)).toMatchObject(['lacking', 7, 9, 2])
    await rig.bring(letter(id))
  }
  await reckonOnce(rig.engine)
  expect(await standing('in', day)).toEqual(['agreed', 7, 9, 0])
  expect((await heard('day-agreed')).map(({ data }) => data.day)).toEqual([day])
})

test('a day that is the same on both sides agrees at once; as many of other ids do not', async () => {
  const day = dateOf(rig.clock.now)
  const hour = hourOf(rig.clock.now)
  const ids = ['same-1', 'same-2']
  for (const id of ids) await rig.bring(letter(id))
  const other = countDay(['same-1', 'other'].map((id) => ({ id, hour })))
  await say('day-counted', { day, ...other })
  expect((await standing('in', day))?.[0]).toBe('differs')
  const alike = countDay([...ids, 'in-1', 'in-5'].map((id) => ({ id, hour })))
  await say('day-counted', { day, ...alike })
  // The letters of before, brought again today, count today.
  expect(await standing('in', day)).toEqual(['agreed', 4, 4, 0])
})

test('a number that never came is asked for after its wait, once, and closed when it comes', async () => {
  const gaps = async () => {
    const found = await rig.owner.query<{ x: string }>(
      `select sequence || ' ' || (asked_at is not null) || ' ' || (closed_at is not null) as x from exchange_gap order by sequence`,
    )
    return found.rows.map(({ x }) => x)
  }
  await heard('nothing')
  for (const sequence of ['1', '4']) {
    await rig.bring(letter(`g-${sequence}`, { partitionkey: 'line-g', sequence }))
  }
  await takeUpOnce(rig.engine)
  await reckonOnce(rig.engine)
  expect([await gaps(), await heard('messages-wanted')]).toEqual([[], []])
  rig.clock.now = isoOf(instantOf(rig.clock.now) + 10 * 60_000)
  await takeUpOnce(rig.engine)
  await reckonOnce(rig.engine)
  await reckonOnce(rig.engine)
  expect(await gaps()).toEqual(['2 true false', '3 true false'])
  expect((await heard('messages-wanted')).map(({ data }) => data)).toEqual([
    { line: 'line-g', numbers: [2, 3] },
  ])
  await rig.bring(letter('g-3', { partitionkey: 'line-g', sequence: '0003' }))
  await takeUpOnce(rig.engine)
  await reckonOnce(rig.engine)
  expect(await gaps()).toEqual(['2 true false', '3 true true'])
})
