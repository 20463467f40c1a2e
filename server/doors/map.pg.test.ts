import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { sayFrom } from '@cwmis/practice/map-names.ts'
import { mapTables } from '@cwmis/practice/map-tables.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { readPdf } from '../../tests/kit/read-pdf.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'
import { readSheets } from '../sheets/read.ts'

const ROW = { about: 'indicator:CP04', agreed: 'no', words: 'Which year of the projection?' }
let database: FreshDatabase
let world: World
let reader: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  reader = await addSignedIn(world, 'NAT_ME', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function say(payload: object) {
  const headers = { cookie: reader.cookie }
  return world.server.inject({ method: 'POST', url: '/map-remarks', payload, headers })
}

async function get(url: string) {
  const answer = await world.server.inject({
    method: 'GET',
    url,
    headers: { cookie: reader.cookie },
  })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

async function file(sort: string): Promise<Buffer> {
  return Buffer.from((await get(`/map-file/${sort}`)).bytes, 'base64')
}

test('what is said stands in the name of whoever said it, and a later word erases none', async () => {
  expect((await say(ROW)).statusCode).toBe(200)
  expect((await say({ ...ROW, agreed: 'yes', words: '' })).statusCode).toBe(200)
  const { lines } = await get('/map-remarks')
  expect(lines).toMatchObject([ROW, { ...ROW, agreed: 'yes', words: '' }])
  expect(new Set(lines.map((line: { by: string }) => line.by)).size).toBe(1)
  expect(lines[0].by).not.toBe('')
})

test('nothing empty, of no row or in another name comes in, and nothing can be changed or taken away', async () => {
  for (const one of [
    { ...ROW, agreed: 'none', words: '  ' },
    { ...ROW, about: 'child:x' },
    { ...ROW, by: 'Somebody Else' },
  ]) {
    expect((await say(one)).statusCode).toBe(400)
  }
  const may = await asOwner(
    world,
    `select has_table_privilege('cwmis_serve', 'map_remark', 'update') or
      has_table_privilege('cwmis_serve', 'map_remark', 'delete') as changes,
      has_table_privilege('cwmis_serve', 'map_remark', 'select') as reads`,
  )
  expect(may).toEqual([{ changes: false, reads: true }])
})

const NAMING = { part: 'indicator', account: '', from: '2026-01-01', holds: true }

test('a named reviewer agrees as one, from the day and of the part they are named for; what was said before stays a remark', async () => {
  const admin = await addSignedIn(world, 'NAT_ADMIN', 'far')
  const [known] = await asOwner<{ account: string }>(
    world,
    `select account from account where actor = '${reader.actor}'`,
  )
  const naming = { ...NAMING, account: known?.account ?? '' }
  const name = ({ cookie }: SignedIn, payload: object) =>
    world.server.inject({ method: 'POST', url: '/map-reviewers', payload, headers: { cookie } })
  // Nobody names themselves who does not administer, and nobody who is not there is named.
  expect((await name(reader, naming)).statusCode).toBe(404)
  expect((await name(admin, { ...naming, account: 'nobody' })).json()).toEqual({
    refused: 'not-there',
  })
  expect((await name(admin, naming)).json()).toEqual({})
  const said = (about: string) => say({ about, agreed: 'yes', words: '' })
  for (const about of ['indicator:CP05', 'need:n02'])
    expect((await said(about)).statusCode).toBe(200)
  // Named ahead, it ends only when that day comes.
  await name(admin, { ...naming, from: '2099-01-01', holds: false })
  await said('indicator:CP06')
  await name(admin, { ...naming, holds: false })
  await said('indicator:CP07')
  const { lines } = await get('/map-remarks')
  const { lines: reviewers } = await get('/map-reviewers')
  const told = lines.map((line: { about: string; reviewer: boolean }) => [
    line.about,
    line.reviewer,
  ])
  const [before, after] = [true, false].map((first) =>
    told.filter(([about]: [string]) => (about === ROW.about) === first),
  )
  expect(before.filter(([, reviewer]: [string, boolean]) => reviewer)).toEqual([])
  expect(after).toEqual([
    ['indicator:CP05', true],
    ['need:n02', false],
    ['indicator:CP06', true],
    ['indicator:CP07', false],
  ])
  expect(reviewers.map(({ holds }: { holds: boolean }) => holds)).toEqual([true, false, false])
  expect(reviewers[0].by).not.toBe(reviewers[0].name)
})

test('the workbook holds every table of the Map, cell by cell, and what was said', async () => {
  const sheets = await readSheets(await file('xlsx'))
  const tables = mapTables(CONTENT, MAP_SHELF, sayFrom(messages))
  expect(sheets).toHaveLength(tables.length + 1)
  for (const [at, { rows }] of tables.entries()) {
    const filled = (row: readonly string[]) => row.join('|').replace(/\|+$/, '')
    expect(sheets[at]?.rows.map(filled)).toEqual(rows.map(filled))
  }
  expect(JSON.stringify(sheets.at(-1))).toContain(ROW.words)
})

test('the paper names every need and every number', async () => {
  const { pages, tagged } = await readPdf(await file('pdf'))
  const plain = pages.join('').replaceAll(/\s+/g, '')
  expect(tagged).toBe(true)
  const heads = sayFrom(messages)
  const named = MAP_SHELF.sheets.map(({ code }) => heads(`indicators.${code}.title`))
  expect(named.filter((name) => !plain.includes(name.replaceAll(' ', '')))).toEqual([])
  expect(plain).toContain(ROW.words.replaceAll(' ', ''))
})
