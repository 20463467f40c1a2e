import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { type Notice, readNotices } from '@cwmis/ledger/read/notices.ts'
import { HISTORY_FROM, proposed } from '@cwmis/practice/provenance.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { type ExchangeRig, letter, openExchange } from '../fixtures/rig.ts'
import { watchOnce } from './watch.ts'

let database: FreshDatabase
let rig: ExchangeRig
let letters = 0

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openExchange(database.connection)
  await rig.owner.query(`update role set administers = true where code = 'CLERK'`)
})

beforeEach(async () => {
  await rig.owner.query('delete from outgoing')
  await rig.owner.query('delete from exchange_day')
  await speaks()
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

async function speaks(): Promise<void> {
  letters += 1
  await rig.bring(letter(`w${String(letters)}`))
}

function later(hours: number, more = 0): void {
  rig.clock.now = new Date(Date.parse(rig.clock.now) + hours * 3_600_000 + more).toISOString()
}

/** What somebody is told after a round. */
async function told(who: 'clerk' | 'amina' = 'clerk', limits?: Parameters<typeof watchOnce>[1]) {
  await watchOnce(rig.engine, limits)
  const { token } = rig.people[who]
  const notices = await readNotices(rig.ledger, { token, purpose: 'casework', door: 'test' })
  return notices.map(wordsOf)
}

function wordsOf({ purpose, partner, subject, ended, seen }: Notice): string {
  const marks = [ended ? 'over' : 'stands', seen ? 'seen' : 'new', subject === null ? '' : 'file']
  return [purpose, partner, ...marks].join(' ').trim()
}

const SILENT = 'partner-silent post-office stands new'
const SILENT_OVER = 'partner-silent post-office over seen'
const DIFFER = 'partner-counts-differ post-office stands new'

test('a partner that is silent is told to administrators alone, once, until it speaks again; a later silence anew', async () => {
  later(72)
  expect(await told()).toEqual([])
  later(0, 1)
  expect(await told()).toEqual([SILENT])
  later(48)
  expect(await told()).toEqual([SILENT])
  // Control: an officer who administers nothing is told nothing.
  expect(await told('amina')).toEqual([])
  await speaks()
  expect(await told()).toEqual([SILENT_OVER])
  later(73)
  expect(await told()).toEqual([SILENT, SILENT_OVER])
})

async function day(name: string, state: string): Promise<void> {
  await rig.owner.query(
    `insert into exchange_day (partner, day, direction, ours, theirs, state, at) values ('post-office', $1, 'in', 3, 4, $2, $3)
      on conflict (partner, day, direction) do update set state = excluded.state, at = excluded.at`,
    [name, state, rig.clock.now],
  )
}

test('a day whose counts differ is told when both sides looked in vain for hours, one a day, and ends when they agree', async () => {
  await day('2026-11-18', 'lacking')
  await day('2026-11-19', 'differs')
  expect(await told()).toEqual([])
  later(5, 3_599_999)
  expect(await told()).toEqual([])
  later(0, 1)
  expect(await told()).toEqual([DIFFER])
  expect(await told()).toEqual([DIFFER])
  await day('2026-11-19', 'agreed')
  expect(await told()).toEqual([DIFFER, 'partner-counts-differ post-office over seen'])
  await day('2026-11-18', 'agreed')
  expect((await told()).filter((one) => one.includes('stands'))).toEqual([])
  const rows = await rig.owner.query(`select from outgoing where subject is not null`)
  expect(rows.rowCount).toBe(0)
})

test('a limit holds from its first day, and nothing is expected of a suspended partner', async () => {
  rig.clock.now = '2026-12-10T08:00:00.000Z'
  await speaks()
  const changes = '2026-12-12'
  const first = {
    version: 1,
    silentGaps: 3,
    differHours: 6,
    provenance: { ...proposed('Three', HISTORY_FROM), to: changes },
  }
  const limits = [
    first,
    { ...first, version: 2, silentGaps: 1, provenance: proposed('One', changes) },
  ]
  later(30)
  expect(await told('clerk', limits)).toEqual([])
  later(30)
  // Control: the first version alone would not have told of it.
  expect(await told('clerk', [{ ...first, provenance: proposed('Three') }])).toEqual([])
  expect(await told('clerk', limits)).toEqual([SILENT])
  await rig.owner.query(
    `insert into exchange_partner (partner, at, actor, post, address, suspended)
      select partner, $1, actor, post, address, true from exchange_partner limit 1`,
    [rig.clock.now],
  )
  await rig.reread()
  expect(await told('clerk', limits)).toEqual([SILENT_OVER])
})
