import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexContent } from '@cwmis/core/content-index.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOwnHouse, type TestHouse } from '../../tests/kit/house.ts'
import { PEOPLE } from '../../tests/kit/people.ts'
import { environmentFor } from '../env.ts'
import { ROOT } from '../tool.ts'

const SAMPLE = join(ROOT, 'connectors/register/fixtures/dirty-300.csv')
const folder = mkdtempSync(join(tmpdir(), 'import-'))
let house: TestHouse

beforeAll(async () => {
  house = await openOwnHouse()
}, 120_000)
afterAll(async () => {
  await house.remove()
  rmSync(folder, { recursive: true })
})

interface Ran {
  readonly code: number | null
  readonly said: string
}

/** Runs `npm run import` beside the running house; with `killed` it is ended -9 once the first rows are in. */
function runImport(args: readonly string[], killed = false): Promise<Ran> {
  const program = spawn(process.execPath, [join(ROOT, 'run/import.ts'), 'reports', ...args], {
    env: environmentFor({ DATA_DIR: house.dataDir }),
  })
  let said = ''
  const hear = (text: unknown): void => {
    said += String(text)
    if (killed && said.includes('%')) program.kill('SIGKILL')
  }
  program.stdout.on('data', hear)
  program.stderr.on('data', hear)
  return new Promise((resolve) => {
    program.once('close', (code) => resolve({ code, said }))
  })
}

async function reports(): Promise<number> {
  const found = await withClient(house.owner, (client) =>
    client.query<{ count: string }>("select count(*) from entry where kind = 'report-made'"),
  )
  return Number(found.rows[0]?.count)
}

function counted(said: string): {
  rows: number
  imported: number
  repeated: number
  refused: number
} {
  const match =
    /(\d+) rows: (\d+) (?:would be )?imported \((\d+) of them were here before\), (\d+) refused/.exec(
      said,
    )
  const [rows = 0, imported = 0, repeated = 0, refused = 0] = match?.slice(1).map(Number) ?? []
  return { rows, imported, repeated, refused }
}

const AS = ['--apply', '--as', PEOPLE.cdo.account]

test('a dry run writes nothing; an import adds up, and run again it doubles nothing', async () => {
  const file = join(folder, 'sample.csv')
  copyFileSync(SAMPLE, file)
  const before = await reports()
  const dry = counted((await runImport([file])).said)
  expect(await reports()).toBe(before)
  const first = await runImport([file, ...AS])
  const count = counted(first.said)
  expect(first.code).toBe(2)
  expect(count.rows).toBe(300)
  expect(count.imported + count.refused).toBe(300)
  expect(count.imported).toBe(dry.imported)
  expect(await reports()).toBe(before + count.imported - count.repeated)
  const again = counted((await runImport([file, ...AS])).said)
  expect(again).toEqual({ ...count, repeated: count.imported })
  expect(await reports()).toBe(before + count.imported - count.repeated)
}, 120_000)

test('killed in the middle and run again, every row is in once', async () => {
  const file = join(folder, 'killed.csv')
  await runImport(['--generate-dirty', '900', '--seed', '11', file])
  const before = await reports()
  const killed = await runImport([file, ...AS], true)
  expect(killed.code).toBeNull()
  const half = (await reports()) - before
  const count = counted((await runImport([file, ...AS, '--resume'])).said)
  expect(half).toBeGreaterThan(0)
  expect(half).toBeLessThan(count.imported)
  expect(count.imported + count.refused).toBe(900)
  const twice =
    readFileSync(join(folder, 'killed.truth.csv'), 'utf8').match(/row-repeated/g)?.length ?? 0
  expect(twice).toBeGreaterThan(0)
  expect((await reports()) - before).toBe(count.imported - twice)
}, 120_000)

test('refused rows, mended on their own paper, go in', async () => {
  const file = join(folder, 'one.csv')
  writeFileSync(file, 'serial,village,district,concern,narrative\nX1,Kiigya,Kiryandongo,,\n')
  expect(counted((await runImport([file, ...AS])).said)).toMatchObject({ imported: 0, refused: 1 })
  const paper = join(folder, 'one.refused.csv')
  const [heading, row] = readFileSync(paper, 'utf8').trimEnd().split('\n')
  const columns = heading?.split(',') ?? []
  const cells = row?.split(',') ?? []
  cells[columns.indexOf('concern')] = 'neglect'
  writeFileSync(paper, `${String(heading)}\n${cells.join(',')}\n`)
  const before = await reports()
  expect(counted((await runImport([paper, ...AS])).said)).toMatchObject({ imported: 1, refused: 0 })
  expect(await reports()).toBe(before + 1)
}, 60_000)

test('somebody answers for an import, and an account that cannot is a sentence', async () => {
  const nobody = await runImport([SAMPLE, '--apply'])
  expect(nobody).toMatchObject({ code: 1, said: expect.stringContaining('--as ACCOUNT') })
  const stranger = await runImport([SAMPLE, '--apply', '--as', 'no.such.account'])
  expect(stranger).toMatchObject({ code: 1, said: expect.stringContaining('no.such.account') })
}, 60_000)

/** A further concern, published in this house as by two administrators. */
async function publishConcern(code: string): Promise<void> {
  const list = indexContent(CONTENT).list('concerns')
  const [first] = list?.codes ?? []
  if (list === null || first === undefined) throw new Error('the practice has no concerns')
  const body = { ...list, version: list.version + 1, codes: [...list.codes, { ...first, code }] }
  await withClient(house.owner, (client) =>
    client.query(
      `with proposal as (
         insert into practice_proposal (title, pieces, ends, from_day, author)
         select 'One more concern', '[]', '[]', current_date, id from actor limit 1 returning no)
       insert into practice_piece (sort, name, version, body, from_day, proposal)
       select 'code-list', $1, $2, $3, current_date, no from proposal`,
      [body.name, body.version, JSON.stringify(body)],
    ),
  )
}

test('a dry run reads the practice in force: a concern published here is known, and was not before', async () => {
  const file = join(folder, 'published.csv')
  writeFileSync(file, 'serial,village,district,concern\nX2,Kiigya,Kiryandongo,NG.77\n')
  expect((await runImport([file])).said).toContain('concern-not-coded')
  await publishConcern('NG.77')
  const { said } = await runImport([file])
  expect(counted(said)).toMatchObject({ rows: 1, imported: 1 })
  expect(said).not.toContain('concern-not-coded')
}, 60_000)
