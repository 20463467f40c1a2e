import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newSecret } from '../run/simulating/secret.ts'
import { openBrowser } from './kit/browser.ts'
import { faults } from './kit/faults.ts'
import { choose, date, pick, tick, write } from './kit/form.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { readPdf } from './kit/read-pdf.ts'
import { type SeededIds, seedScreens } from './kit/seed-screens.ts'
import { goOn, signIn } from './kit/session.ts'
import { policeFile, stuck, withSilentPolice } from './simulated/on-paper.ts'
import { officerAt, reportToPolice } from './simulated/report.ts'

const NAME = 'Invented Apio'
const SECRET = newSecret()
const SERVICE = 'Invented Counselling Centre'
let browser: Browser
let house: TestHouse
let page: Page
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse((owner, folder) => withSilentPolice(owner, folder, SECRET))
  browser = await openBrowser()
  page = await (await browser.newContext({ acceptDownloads: true })).newPage()
  await signIn(page, house.address, PEOPLE.cdo)
  ids = await seedScreens(page, house.address)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function saved(): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  const { pages } = await readPdf(readFileSync(await download.path()))
  return { name: download.suggestedFilename(), text: pages.join(' ') }
}

test('a facesheet is saved from the case, names its reader, and its file names nobody', async () => {
  await page.goto(`${house.address}/cases/${ids.case}`)
  await page.getByRole('link', { name: 'Print', exact: true }).click()
  await page.getByRole('heading', { name: 'Preview' }).waitFor()
  const { name, text } = await saved()
  expect(text).toContain(NAME)
  expect(text).toContain('For work on this file')
  expect(text).toContain('EXAMPLE')
  expect(`${name} ${page.url()} ${await page.title()}`).not.toMatch(/Apio/)
})

test('the same sheet prints from the browser without bars and buttons, with its reader across it', async () => {
  await page.emulateMedia({ media: 'print' })
  const mark = page.locator('.sheet-mark')
  expect(await mark.isVisible()).toBe(true)
  expect(await mark.innerText()).toContain('Printed for')
  expect(await page.getByRole('button', { name: 'Print now' }).isVisible()).toBe(false)
  expect(await page.locator('header').isVisible()).toBe(false)
  const shown = await page.locator('.sheet').innerText()
  expect(shown).toContain(NAME)
  await page.screenshot({ path: 'tests/out/print-facesheet.png' })
  await page.emulateMedia({ media: 'screen' })
  expect(await mark.isVisible()).toBe(false)
})

test('the slip is printed from its hand-off and tells neither what is asked nor why', async () => {
  await page.goto(`${house.address}/handoffs/${ids.handoff}`)
  await page.getByRole('link', { name: 'Print the slip' }).waitFor()
  const asked = await page.locator('main').innerText()
  expect(asked).toMatch(/[Mm]edical/)
  await page.getByRole('link', { name: 'Print the slip' }).click()
  await page.getByRole('heading', { name: 'Preview' }).waitFor()
  const { text } = await saved()
  expect(text).toContain(NAME)
  expect(text).not.toMatch(/[Mm]edical|police|probation/)
})

/** Opens the quick questions about danger of the case as one typed in from paper. */
async function typeIn(serial: string): Promise<void> {
  await page.goto(`${house.address}/cases/${ids.case}/write/risk-screened`)
  await page.locator('.from-paper summary').click()
  await page.getByLabel('I am typing in a form that was filled in on paper').check()
  await page.getByLabel('Number of the paper', { exact: true }).fill(serial)
}

test('a form is printed blank, typed in later with its number and its own day, and said to be recorded late', async () => {
  await page.goto(`${house.address}/cases/${ids.case}/write/risk-screened`)
  await page.locator('.from-paper summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Print this form blank' }).click(),
  ])
  const { pages } = await readPdf(readFileSync(await download.path()))
  const serial = /Number of this paper: ([0-9A-Y-]{11})/.exec(pages[0] ?? '')?.[1] ?? ''
  const numbers = await page.locator('.question-number').allInnerTexts()
  expect(numbers.length).toBeGreaterThan(8)
  expect(numbers.filter((number) => !pages.join(' ').includes(number))).toEqual([])

  await page.goto(`${house.address}/cases/${ids.case}`)
  await typeIn(serial)
  await page.getByText('Printed here, and not typed in yet.').waitFor()
  const happened = page.getByRole('group', { name: 'When did this happen?' })
  await happened.getByLabel('I know the day', { exact: true }).check()
  await happened.getByLabel('Day', { exact: true }).fill('3')
  await happened.getByLabel('Month', { exact: true }).fill('2')
  await happened.getByLabel('Year', { exact: true }).fill('2026')
  await page.getByRole('button', { name: 'Check and send' }).click()
  await page.getByRole('button', { name: 'Save the answers', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor()
  await goOn(page)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Quick risk questions answered' })
    .filter({ hasText: 'recorded late' })
    .first()
    .waitFor()

  await typeIn(serial)
  await page.getByText('A form with this number was typed in already').waitFor()
  expect(await page.getByRole('button', { name: 'Check and send' }).isEnabled()).toBe(true)
})

test('a message that did not reach the police in time is printed from the hand-offs in one press, with its code', async () => {
  const client = await officerAt(house.port, PEOPLE.cdo)
  const handoff = await reportToPolice(client, ids.case, PEOPLE.cdo)
  client.wire.close()
  await stuck(house, handoff)
  await page.goto(`${house.address}/handoffs`)
  const code = handoff.replaceAll('-', '').slice(-6).toUpperCase()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Print the message (${code})` }).click(),
  ])
  const [text = ''] = (await readPdf(readFileSync(await download.path()))).pages
  expect([code, 'C-7K2M', 'Invented'].filter((one) => !text.includes(one))).toEqual([])
  expect(text).not.toContain('CANARY')
  expect(download.suggestedFilename()).toBe(`EXAMPLE-twin-${code}.pdf`)
  await page.getByText('It did not go out by line.').waitFor()
  expect(await faults(page)).toEqual([])
})

test('an administrator saves what waits for the police as a signed file, and brings theirs: refused in words, then taken', async () => {
  const admin = await (await browser.newContext({ acceptDownloads: true })).newPage()
  await signIn(admin, house.address, PEOPLE.administrator)
  await admin.goto(`${house.address}/partners/police`)
  await admin.getByText(/^\d+ messages? waits?\.$/).waitFor()
  const [download] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('button', { name: 'Save what waits as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^cwmis-police-[0-9a-f-]{36}\.zip$/)
  await admin.getByText('No message waits for a file.').waitFor()
  await admin.getByRole('row').filter({ hasText: 'Made by us' }).getByText('Save again').waitFor()
  const bring = (buffer: Buffer) =>
    admin
      .getByLabel('File that came from them')
      .setInputFiles({ name: 'theirs.zip', mimeType: 'application/zip', buffer })
  await bring(Buffer.from('not a ZIP'))
  await admin.getByText('File broken, or only half of it').waitFor()
  await bring(await policeFile(SECRET, 'no-such-flow'))
  await admin.getByText('Message 1: Not agreed, or not known').first().waitFor()
  await bring(await policeFile(SECRET))
  await admin.getByText('Taken, 1 message in it').waitFor()
  await admin.getByRole('row', { name: /to us 1 Taken/ }).waitFor()
  expect(await faults(admin)).toEqual([])
  await admin.context().close()
})

test('a service is written down in the directory, ended, and its history stays', async () => {
  await page.goto(`${house.address}/services`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Blank form to print' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^EXAMPLE-F27-/)
  await page.getByRole('link', { name: 'Write down a service' }).click()
  await write(page, 'Who offers it', SERVICE)
  await tick(page, 'Services', { answers: ['Counselling'] })
  await pick(page, 'Where it is', 'kigumba')
  await date(page, 'Offered from', '2026-01-05')
  await choose(page, 'Does it take people now', 'Open')
  await page.getByRole('button', { name: 'Check and send' }).click()
  await page.getByRole('button', { name: 'Keep this line' }).click()
  await page.getByRole('link', { name: SERVICE }).click()
  await page.getByRole('button', { name: 'It is no longer offered' }).click()
  await page.getByRole('heading', { name: 'How it stood' }).waitFor()
  await page.getByText(/^Version 2, /).waitFor()
  await page.getByText(/^Version 1, /).waitFor()
})
