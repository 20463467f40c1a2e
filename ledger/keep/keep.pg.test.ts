import type { Subject } from '@cwmis/core/entry/subject.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send, type Words } from '../fixtures/words.ts'
import { followOnce } from '../follow/follow.ts'
import { SEARCH_VIEW } from '../follow/search-view.ts'
import { checkpoint, sequence } from '../sequence/run.ts'
import { rebuildHeads } from './rebuild.ts'
import { rebuildSearch } from './rebuild-search.ts'
import { verify } from './verify.ts'

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

/** Gives positions to all that is written; another database of the cluster may hold the window back for a while. */
async function sequenceAll(): Promise<void> {
  for (let round = 0; round < 5000; round += 1) {
    await sequence(rig.ledger)
    const found = await rig.owner.query<{ waiting: string }>(
      `select (select count(*) from entry) + (select count(*) from quarantine) + (select count(*) from audit)
         - (select count(*) from leaf) as waiting`,
    )
    if (found.rows[0]?.waiting === '0') return
  }
  throw new Error('positions never caught up')
}

/** Things people do to a case, its child and a report, allowed or not, in any order. */
const DEEDS = [
  'visit-recorded',
  'plan-drafted',
  'plan-approved',
  'closure-requested',
  'case-closed',
  'case-reopened',
  'risk-raised',
  'case-assigned',
  'referral-made',
  'action-updated',
  'sealed-note',
  'child-arrested',
  'child-released',
  'entry-misfiled',
  'case-opened',
  'clock-paused',
  'clock-resumed',
] as const
const NAMES = ['amina', 'brian', 'chief', 'far'] as const

const deed = fc.record({
  kind: fc.constantFrom(...DEEDS),
  who: fc.constantFrom(...NAMES),
  text: fc.string({ maxLength: 12, unit: 'grapheme' }),
  sealed: fc.boolean(),
  saw: fc.boolean(),
  version: fc.constantFrom(1, 1, 1, 2),
})

function wordsOf(
  subject: Subject,
  { kind, text, sealed, version }: { kind: string; text: string; sealed: boolean; version: number },
): Words {
  const open = {
    reason: text,
    riskLevel: 'LOW',
    actor: 'brian',
    desk: 'desk-1',
    clock: 'plan',
    plan: text,
    child: fresh('child').id,
  }
  return {
    subject,
    kind,
    version,
    open,
    ...(sealed ? { sealed: { SV: { note: text }, CICL: { place: text } } } : {}),
  }
}

describe('replaying the ledger', () => {
  it('gives the heads, list columns and clocks that stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
        const subject = fresh('case')
        let stamp = (
          await send(
            rig,
            rig.people.amina,
            caseOpened(rig.people.amina, { child: fresh('child'), subject }),
          )
        ).stamps
        for (const one of deeds) {
          const seen = one.saw ? { stamp: stamp?.[`case:${subject.id}`] ?? null } : {}
          const result = await send(rig, rig.people[one.who], [
            { ...wordsOf(subject, one), ...seen },
          ])
          stamp = result.stamps ?? stamp
        }
        await send(rig, rig.people.amina, [reportMade(fresh('report'))])
        const rebuilt = await rebuildHeads(rig.ledger, CONTENT, { write: false })
        expect(rebuilt.differences).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('sees planted wrong rows and mends them', async () => {
    const subject = fresh('case')
    await send(
      rig,
      rig.people.amina,
      caseOpened(rig.people.amina, { child: fresh('child'), subject }),
    )
    await rig.owner.query(
      `update head set state = jsonb_set(state, '{risk}', '"LOW"') where subject = $1 and compartment = 'open'`,
      [subject.id],
    )
    await rig.owner.query(
      `update head set sealed = sealed || '\\x00' where subject = $1 and compartment = 'SV'`,
      [subject.id],
    )
    await rig.owner.query('delete from clock where subject = $1', [subject.id])
    const seen = await rebuildHeads(rig.ledger, CONTENT, { write: true })
    expect(
      seen.differences.filter((one) => one.includes(subject.id)).length,
    ).toBeGreaterThanOrEqual(2)
    expect((await rebuildHeads(rig.ledger, CONTENT, { write: false })).differences).toEqual([])
  })
})

describe('the view "search"', () => {
  it('rebuilt is equal to the live one; a planted wrong row is seen and mended', async () => {
    await sequenceAll()
    while ((await followOnce(rig.ledger, SEARCH_VIEW)) > 0);
    const rebuilt = await rebuildSearch(rig.ledger, { write: false })
    expect(rebuilt.subjects).toBeGreaterThan(10)
    expect(rebuilt.differences).toEqual([])
    await rig.owner.query(
      `update search_key set weight = 1 where key = 'name:akello' and subject = (select min(subject::text) from search_key where key = 'name:akello')::uuid`,
    )
    expect((await rebuildSearch(rig.ledger, { write: true })).differences).toHaveLength(1)
    expect((await rebuildSearch(rig.ledger, { write: false })).differences).toEqual([])
  })
})

describe('verifying', () => {
  it('finds nothing wrong with an honest ledger', async () => {
    await sequenceAll()
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
    const before = await rig.owner.query('select txid_current()')
    expect(before.rowCount).toBe(1)
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
