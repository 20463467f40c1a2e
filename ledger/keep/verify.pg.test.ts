import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from '../fixtures/words.ts'
import { checkpoint } from '../sequence/run.ts'
import { verify } from './verify.ts'

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  const { amina, far } = rig.people
  for (let at = 0; at < 20; at += 1) {
    const [report, child, subject] = [fresh('report'), fresh('child'), fresh('case')]
    await send(rig, amina, [reportMade(report)])
    await send(rig, amina, caseOpened(amina, { child, subject }))
    await send(rig, far, [{ subject, kind: 'visit-recorded' }])
  }
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

describe('verifying', () => {
  it('finds nothing wrong with an honest ledger', async () => {
    await sequenceAll(rig)
    await checkpoint(rig.ledger)
    const { ledger, audit } = await verify(rig.ledger)
    expect([...ledger.problems, ...audit.problems]).toEqual([])
    expect(ledger.size).toBeGreaterThan(50)
    expect(audit.size).toBeGreaterThan(50)
  })

  const tampers: [string, string][] = [
    [
      'a changed header',
      `update entry set header = replace(header, '"role":"WORKER"', '"role":"CHIEF"') where id = (select id from entry where header like '%"role":"WORKER"%' limit 1)`,
    ],
    [
      'a changed receipt',
      `update entry set receipt = replace(receipt, 'kept', 'flagged') where id = (select id from entry where verdict = 'kept' limit 1)`,
    ],
    [
      'a changed verdict column',
      `update entry set verdict = 'refused' where id = (select id from entry where verdict = 'kept' limit 1)`,
    ],
    ['a removed entry', 'delete from entry where id = (select id from entry limit 1)'],
    [
      'a changed open part',
      `update part set open = '{"x": {"v": 1}}' where entry = (select id from entry limit 1) and compartment = 'open'`,
    ],
    [
      'a changed sealed part',
      `update part set sealed = sealed || '\\x00' where entry = (select entry from part where compartment = 'SV' limit 1) and compartment = 'SV'`,
    ],
    [
      'a sealed part of another entry',
      `update part p set sealed = o.sealed, wrapped = o.wrapped from part o where p.compartment = 'SV' and o.compartment = 'SV' and o.entry <> p.entry`,
    ],
    [
      'a changed signature',
      `update entry set signature = 'AAAA' where id = (select id from entry limit 1)`,
    ],
    [
      'a changed audit row',
      `update audit set line = replace(line, 'kept', 'listed') where no = (select min(no) from audit where line like '%kept%')`,
    ],
    ['a removed audit row', 'delete from audit where no = (select min(no) from audit)'],
    ['a removed leaf', `delete from leaf where tree = 'ledger' and position = 3`],
    [
      'a cut-off tail',
      `delete from leaf where tree = 'audit' and position = (select max(position) from leaf where tree = 'audit')`,
    ],
    ['a changed leaf', `update leaf set hash = sha256('x') where tree = 'ledger' and position = 5`],
    ['a changed checkpoint', `update checkpoint set note = replace(note, 'ledger ', 'ledger 1')`],
  ]
  it.each(tampers)('finds %s', async (_, sql) => {
    await rig.owner.query("set session_replication_role = 'replica'")
    await withUndo(sql)
  })
})

/** Tampers as an owner could, verifies, and puts everything back. */
async function withUndo(sql: string): Promise<void> {
  const tables = ['entry', 'part', 'audit', 'leaf', 'checkpoint']
  for (const table of tables)
    await rig.owner.query(`create temp table kept_${table} as select * from ${table}`)
  await rig.owner.query(sql)
  const { ledger, audit } = await verify(rig.ledger)
  expect([...ledger.problems, ...audit.problems].length).toBeGreaterThan(0)
  for (const table of tables) {
    const columns = await rig.owner.query<{ names: string }>(
      `select string_agg(attname, ', ') as names from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and not attisdropped`,
      [table],
    )
    const names = columns.rows[0]?.names ?? ''
    await rig.owner.query(`delete from ${table}`)
    await rig.owner.query(
      `insert into ${table} (${names}) overriding system value select ${names} from kept_${table}`,
    )
    await rig.owner.query(`drop table kept_${table}`)
  }
}
