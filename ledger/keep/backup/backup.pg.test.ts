import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { CONTENT } from '../../fixtures/content.ts'
import { openRig, type Rig } from '../../fixtures/rig.ts'
import { sequenceAll } from '../../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '../../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from '../../fixtures/words.ts'
import { catalogueProblems } from '../../migrate/catalogue.ts'
import { setPasswords } from '../../migrate/roles.ts'
import { closeLedger, openLedger } from '../../open.ts'
import { checkpoint } from '../../sequence/run.ts'
import { rebuildHeads } from '../rebuild.ts'
import { verify } from '../verify.ts'
import { loadSnapshot, type TablePiece } from './load.ts'
import { beginSnapshot, countRows, readTable, type Snapshot } from './snapshot.ts'

let source: FreshDatabase
let target: FreshDatabase
let rig: Rig
let snapshot: Snapshot
const pieces: TablePiece[] = []
const counts = new Map<string, number>()
/** Entries there when the snapshot began; some have a position and some wait for one. */
let entries = 0

beforeAll(async () => {
  source = await freshDatabase(LEDGER_TEMPLATE)
  target = await freshDatabase()
  rig = await openRig(source.connection)
  await someCases(8)
  await sequenceAll(rig)
  await checkpoint(rig.ledger)
  await someCases(4)
  const client = new Client(source.connection)
  await client.connect()
  snapshot = await beginSnapshot(client)
  entries = await entriesOf(rig.owner)
  await someCases(3)
  await sequenceAll(rig)
  for (const table of snapshot.tables) {
    counts.set(table.name, await countRows(client, table))
    for await (const rows of readTable(client, table)) pieces.push({ table: table.name, rows })
  }
  await client.query('rollback')
  await client.end()
})

afterAll(async () => {
  await rig.close()
  await source.drop()
  await target.drop()
})

async function someCases(count: number): Promise<void> {
  const { amina, brian } = rig.people
  for (let at = 0; at < count; at += 1) {
    const [report, child, subject] = [fresh('report'), fresh('child'), fresh('case')]
    await send(rig, amina, [reportMade(report)])
    await send(rig, amina, caseOpened(amina, { child, subject }))
    await send(rig, brian, [{ subject, kind: 'visit-recorded' }])
  }
}

async function entriesOf(client: Client): Promise<number> {
  const found = await client.query<{ rows: number }>('select count(*)::int as rows from entry')
  return found.rows[0]?.rows ?? 0
}

async function* given(wanted: readonly TablePiece[]): AsyncGenerator<TablePiece> {
  yield* wanted
}

function linesIn(table: string): number {
  const rows = pieces.filter((piece) => piece.table === table).map((piece) => piece.rows)
  return Buffer.concat(rows).reduce((sum, byte) => sum + Number(byte === 10), 0)
}

it('holds every table as it stood when it began, while others went on writing', async () => {
  expect(await entriesOf(rig.owner)).toBeGreaterThan(entries)
  expect(counts.get('entry')).toBe(entries)
  for (const { name } of snapshot.tables) expect(linesIn(name)).toBe(counts.get(name))
  const found = await rig.owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind in ('r', 'p', 'm')
      and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)`,
  )
  const kept = [...snapshot.tables.map(({ name }) => name), 'migration']
  expect(kept.toSorted()).toEqual(found.rows.map(({ name }) => name).toSorted())
})

it('stands again elsewhere, whole, in a new epoch, and goes on', async () => {
  const owner = new Client(target.connection)
  await owner.connect()
  const epoch = await loadSnapshot(owner, snapshot, given(pieces))
  await setPasswords(owner, TEST_PASSWORDS)
  expect(epoch).not.toBe(snapshot.epoch)
  expect(await entriesOf(owner)).toBe(entries)
  expect(await catalogueProblems(owner)).toEqual([])
  const { host, port, database } = target.connection
  const { keys } = rig.ledger
  const ledger = openLedger({ host, port, database, passwords: TEST_PASSWORDS, keys })
  // What waited for its position when the backup was taken gets it now: once, and nothing twice.
  await sequenceAll({ ledger })
  await checkpoint(ledger)
  const found = await verify(ledger)
  expect([...found.ledger.problems, ...found.audit.problems]).toEqual([])
  expect(found.ledger.size).toBe(entries)
  expect(found.audit.size).toBe(counts.get('audit'))
  expect((await rebuildHeads(ledger, CONTENT, { write: false })).differences).toEqual([])
  const open = await owner.query('select 1 from session where ended_at is null')
  expect(open.rowCount).toBe(0)
  const block = await owner.query<{ next: number }>(
    `select nextval(pg_get_serial_sequence('child_block', 'block'))::int as next`,
  )
  expect(block.rows[0]?.next).toBeGreaterThan(1_000_000)
  await closeLedger(ledger)
  await owner.end()
})

it('is there whole or not at all: pieces that break off leave an empty database', async () => {
  const broken = await freshDatabase()
  const owner = new Client(broken.connection)
  await owner.connect()
  async function* breaking(): AsyncGenerator<TablePiece> {
    yield* pieces.slice(0, Math.floor(pieces.length / 2))
    throw new Error('the disk came loose')
  }
  await expect(loadSnapshot(owner, snapshot, breaking())).rejects.toThrow('the disk came loose')
  const found = await owner.query(`select to_regclass('public.entry') as entry`)
  expect(found.rows).toEqual([{ entry: null }])
  await owner.end()
  await broken.drop()
})

it('is refused by a release that lacks one of its migrations', async () => {
  const other = await freshDatabase()
  const owner = new Client(other.connection)
  await owner.connect()
  const migrations = [...snapshot.migrations, { name: '9999-later.sql', hash: 'x' }]
  const loading = loadSnapshot(owner, { ...snapshot, migrations }, given(pieces))
  await expect(loading).rejects.toThrow(/another release \(its migration 9999-later\.sql/)
  await owner.end()
  await other.drop()
})
