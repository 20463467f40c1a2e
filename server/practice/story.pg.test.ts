import { indexContent } from '@cwmis/core/content-index.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import type { PracticeAnswer, PracticeChanged } from '@cwmis/core/wire/practice.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { endsFor } from '@cwmis/practice/publication/ends.ts'
import { importForm } from '@cwmis/practice/xlsform/import/import.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { readPdf } from '../../tests/kit/read-pdf.ts'
import { type Files, makeFiles } from '../fixtures/files.ts'
import { officialWorkbook } from '../fixtures/official-workbook.ts'
import { signed } from '../fixtures/signing.ts'
import {
  addSignedIn,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from '../fixtures/world.ts'
import { readSheets } from '../sheets/read.ts'
import { lookOver } from './desk.ts'
import { openPractice } from './practice.ts'

let database: FreshDatabase
let world: World
let author: SignedIn
let second: SignedIn
let officer: SignedIn
let files: Files

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  author = await addSignedIn(world, 'NAT_ADMIN', 'near')
  second = await addSignedIn(world, 'NAT_ADMIN', 'far')
  officer = await addSignedIn(world, 'PSWO', 'near')
  files = await makeFiles(world, officer, 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

const TODAY = dateOf(new Date().toISOString())
const visit = indexContent(CONTENT).newestKind('visit-recorded')
const shelved = indexContent(CONTENT).form(visit?.form ?? '')
if (visit === null || shelved === null) throw new Error('the practice has no visits')
const form = shelved
const OLD = visit.version

async function change(who: SignedIn, payload: object): Promise<PracticeChanged> {
  const { cookie } = who
  const asked = { method: 'POST', url: '/practice', payload, headers: { cookie } } as const
  return (await world.server.inject(asked)).json()
}

async function heard(): Promise<PracticeAnswer> {
  const answer = await world.server.inject({
    url: '/practice',
    headers: { cookie: officer.cookie },
  })
  return answer.json()
}

/** The words of a blank print of this version of the form. */
async function printed(version: number): Promise<string> {
  const url = `/blank/${form.code}@${String(version)}`
  const answer = await world.server.inject({ url, headers: { cookie: officer.cookie } })
  const { pages } = await readPdf(Buffer.from(answer.json().bytes, 'base64'))
  return pages.join(' ')
}

/** A visit to the child of the running case, written with this version of the kind. */
async function visited(version: number): Promise<string> {
  const open = { visitType: 'home', seen: 'all' }
  const bundle = await signed(officer, [
    { subject: files.case, kind: 'visit-recorded', version, open },
  ])
  const answer = await sendBundles(world.server, officer, [bundle])
  return answer.json().results[0].rule ?? answer.json().results[0].outcome
}

test('a spreadsheet becomes the form in use by two persons, and goes again, and no case is lost to it', async () => {
  const practice = await openPractice(world.ledger, CONTENT, Date.now)
  const sheets = await readSheets(await officialWorkbook(form))
  const { pieces, problems } = importForm(sheets, { content: CONTENT, messages, today: TODAY })
  // Check: what is not supported is named with its row, the rest is whole.
  expect(problems).toEqual([
    { sheet: 'survey', row: 5, what: 'spot: the type geopoint is not supported' },
  ])
  const looked = lookOver(practice.standing(), pieces)
  expect(looked.problems).toEqual([])
  // Difference: the one question.
  expect(looked.changes).toEqual(['form F08: books new'])
  // Handed in and tried: in practice mode only.
  const title = 'Visit form with books'
  const { no } = await change(author, { do: 'propose', title, from: TODAY, pieces, ends: [] })
  expect(await change(author, { do: 'try', no })).toEqual({ no })
  expect((await heard()).trials.map(({ name }) => name)).toContain('F08')
  expect((await heard()).pieces).toEqual([])
  const inForce = async (): Promise<number | undefined> => {
    await practice.refresh()
    return indexContent(practice.content()).newestKind('visit-recorded')?.version
  }
  expect(await inForce()).toBe(OLD)
  // One person alone does not publish it; a second does.
  expect(await change(author, { do: 'publish', no })).toEqual({ refused: 'own-proposal' })
  expect(await inForce()).toBe(OLD)
  expect(await change(second, { do: 'publish', no })).toEqual({ no })
  expect(await inForce()).toBe(OLD + 1)
  // On paper too: the old version with the words it had, the new one with its own.
  expect(await printed(form.version)).not.toContain('School books at home')
  expect(await printed(form.version + 1)).toContain('School books at home')
  // The running case: what a phone still writes with the old version is kept, and the new one too.
  expect(await visited(OLD)).toBe('kept')
  expect(await visited(OLD + 1)).toBe('kept')
  // Withdrawn from today on, by two persons again: nothing is deleted, the old one is in force, both are read.
  const ends = endsFor(practice.standing(), pieces)
  const back = await change(author, { do: 'propose', title: 'Back', from: TODAY, pieces: [], ends })
  expect(await change(author, { do: 'publish', no: back.no })).toEqual({ refused: 'own-proposal' })
  expect(await change(second, { do: 'publish', no: back.no })).toEqual({ no: back.no })
  expect(await inForce()).toBe(OLD)
  const index = indexContent(practice.content())
  expect(index.form(`F08@${String(form.version + 1)}`)).not.toBeNull()
  expect(await visited(OLD + 1)).toBe('kept')
})
