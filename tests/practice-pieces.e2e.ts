import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { officialWorkbook } from '@cwmis/server/fixtures/official-workbook.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './kit/browser.ts'
import { formOf } from './kit/every-tool.ts'
import { faults, unroll } from './kit/faults.ts'
import { checkAndSend, choose } from './kit/form.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE, type Person } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { type SeededIds, seedScreens } from './kit/seed-screens.ts'
import { onPage, signIn } from './kit/session.ts'
import { stripes } from './practice/learn.ts'

const DESK = { width: 1366, height: 768 }
const PHONE = { width: 360, height: 640 }
/** The question of the ministry's workbook that is new. */
const NEW = 'School books at home'
/** A time limit nobody has confirmed yet. */
const LIMIT = `clock ${CONTENT.clocks[0]?.name ?? ''}@1`
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

let house: TestHouse
let browser: Browser
let officer: Page
let author: Page
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  officer = await comeIn(PEOPLE.cdo)
  author = await comeIn(PEOPLE.administrator)
  ids = await seedScreens(officer, house.address)
})

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function comeIn(who: Person): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage()
  await signIn(page, house.address, who)
  return page
}

async function open(page: Page): Promise<void> {
  await page.goto(`${house.address}/practice-pieces`)
  await onPage(page, 'Forms, limits and words')
}

/** The officer's device sends and fetches until it heard of the other practice. */
async function exchange(): Promise<void> {
  const heard = officer.waitForResponse((one) => new URL(one.url()).pathname === '/practice')
  await officer.goto(`${house.address}/outbox`)
  await officer.getByRole('button', { name: 'Send now' }).click()
  await heard
  // One exchange begins when the one before is through: what was heard is laid out.
  const again = officer.waitForResponse((one) => new URL(one.url()).pathname === '/sync')
  await officer.getByRole('button', { name: 'Send now' }).click()
  await again
}

/** The visit form on the officer's device; whether it asks what is new. */
async function asksNew(): Promise<boolean> {
  await officer.goto(`${house.address}/cases/${ids.case}/visit`)
  await onPage(officer, 'Visit')
  await officer.getByRole('group', { name: 'What kind of visit?' }).waitFor()
  return officer.getByLabel(NEW).isVisible()
}

/** With which versions the visits that reached the office were written, in their order. */
async function versionsKept(): Promise<readonly number[]> {
  const found = await withClient(house.owner, (client) =>
    client.query<{ version: number }>(
      `select version from entry where kind = 'visit-recorded' and verdict <> 'refused' order by seq`,
    ),
  )
  return found.rows.map(({ version }) => version)
}

test('an administrator looks a workbook over and proposes it, and may not publish it', async () => {
  await open(author)
  await author.getByText('Everything stands as the software brought it.').waitFor()
  await author.getByText('Nothing was proposed yet.').waitFor()
  const file = author.getByLabel('File', { exact: true })
  await file.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  })
  await author.getByText('The file cannot be read').waitFor()
  const buffer = await officialWorkbook(formOf('visit-recorded'))
  await file.setInputFiles({ name: 'visit.xlsx', mimeType: XLSX, buffer })
  await author.getByText('form F08: books new').waitFor()
  await author.getByText(/the type geopoint is not supported/).waitFor()
  await author.getByLabel('What it is, in a few words').fill('Visit form with books')
  await unroll(author, PHONE)
  expect(await faults(author)).toEqual([])
  await unroll(author, DESK)
  await keepScreen(author, 'practice-piece-looked-over')
  await author.getByRole('button', { name: 'Propose', exact: true }).click()
  await author.getByText('Proposed. A second person can publish it.').waitFor()
  await author.getByText('Another administrator must publish it.').waitFor()
  expect(await author.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
})

test('on trial everybody meets it in practice mode, and nowhere else', async () => {
  await author.getByRole('button', { name: 'Try it in practice mode' }).click()
  await author.getByText('On trial: everybody sees it in practice mode.').waitFor()
  await exchange()
  expect(await asksNew()).toBe(false)
  await officer.goto(`${house.address}/practice`)
  await officer.getByRole('button', { name: 'Start practice' }).click()
  await stripes(officer).waitFor()
  await officer.goto(`${house.address}/cases`)
  await officer
    .getByRole('main')
    .getByRole('link', { name: /Exercise/ })
    .first()
    .click()
  await officer.getByRole('main').getByRole('link', { name: /visit/i }).first().click()
  await officer.getByRole('group', { name: 'What kind of visit?' }).waitFor()
  expect(await officer.getByLabel(NEW).isVisible()).toBe(true)
  await stripes(officer).getByRole('button', { name: 'Leave practice' }).click()
  await stripes(officer).waitFor({ state: 'detached' })
})

test('a second one publishes it; a draft keeps its version, what is begun after has the new one', async () => {
  expect(await asksNew()).toBe(false)
  await choose(officer, 'What kind of visit?', 'Home')
  await officer
    .getByText(/^Saved on this device/)
    .first()
    .waitFor()
  const second = await comeIn(PEOPLE.secondAdministrator)
  await open(second)
  await second.getByRole('button', { name: 'Publish', exact: true }).click()
  await second.getByText('Published. Phones learn of it when they next send.').waitFor()
  const version = `F08@${String(formOf('visit-recorded').version + 1)}`
  const row = second.getByRole('row', { name: `form ${version}` })
  await row.waitFor()
  const [paper] = await Promise.all([
    second.waitForEvent('download'),
    row.getByRole('button', { name: `Print ${version}` }).click(),
  ])
  expect(paper.suggestedFilename()).toMatch(/F08/)
  await unroll(second, PHONE)
  expect(await faults(second)).toEqual([])
  await exchange()
  // The draft was begun with the old one, and goes out as it is.
  expect(await asksNew()).toBe(false)
  await checkAndSend(officer, 'Save the visit')
  expect(await asksNew()).toBe(true)
  await second.close()
})

test('withdrawn by two again, the old one is back', async () => {
  await open(author)
  await author.getByRole('button', { name: 'Propose to withdraw it' }).click()
  await author.getByText('Proposed. A second person can publish it.').waitFor()
  const second = await comeIn(PEOPLE.secondAdministrator)
  await open(second)
  await second.getByRole('button', { name: 'Publish', exact: true }).click()
  await second.getByText('Published. Phones learn of it when they next send.').waitFor()
  await exchange()
  // What was begun with it in the meantime keeps it, and is sent; the next one is the old one.
  expect(await asksNew()).toBe(true)
  await checkAndSend(officer, 'Save the visit')
  expect(await asksNew()).toBe(false)
  // Both are with the office, each with the version it was begun with.
  const { version } = formOf('visit-recorded')
  await expect.poll(versionsKept, { timeout: 60_000 }).toEqual([version, version + 1])
})

test('the ministry confirms a limit, naming who agreed on which document, and it stands so for everybody', async () => {
  const ministry = await comeIn(PEOPLE.ministry)
  await open(ministry)
  expect(await ministry.getByLabel('File', { exact: true }).count()).toBe(0)
  await ministry.getByLabel('Piece', { exact: true }).selectOption(LIMIT)
  await ministry.getByLabel('Who agreed').fill('The Commissioner for Children')
  await ministry.getByLabel('Document', { exact: true }).fill('Circular 4 of 2026')
  await ministry.getByLabel('Day of the document').fill('2026-10-01')
  await unroll(ministry, PHONE)
  expect(await faults(ministry)).toEqual([])
  await ministry.getByRole('button', { name: 'Confirm', exact: true }).click()
  await ministry.getByText('Confirmed.', { exact: true }).waitFor()
  const row = ministry.getByRole('row', { name: LIMIT })
  await row.getByText('The Commissioner for Children, 1 Oct 2026: Circular 4 of 2026').waitFor()
  await open(author)
  expect(await author.getByRole('heading', { name: 'Confirm for the ministry' }).count()).toBe(0)
  await author.getByRole('row', { name: LIMIT }).getByText('Circular 4 of 2026').waitFor()
})
