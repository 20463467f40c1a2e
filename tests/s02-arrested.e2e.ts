import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { keepPicture, openBrowser } from './kit/browser.ts'
import { enterByDoor } from './kit/door.ts'
import { barriers } from './kit/faults.ts'
import { checkAndSend, choose, date, question, write } from './kit/form.ts'
import type { TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { readPdf } from './kit/read-pdf.ts'
import { keepScreen } from './kit/screens.ts'
import { goOn, onPage, signIn } from './kit/session.ts'
import { SENIOR, seatSenior } from './s00/closing.ts'
import { BOY, CASE_NO, SECRET, writeBoy } from './s02/boy.ts'
import { filedAt, openHouseAndCourt } from './s02/court.ts'

/** A boy of fifteen is arrested; what the court reads of him. Each story goes on where the one before it ended. */
const DESK = { viewport: { width: 1366, height: 900 }, acceptDownloads: true }
let house: TestHouse
let court: Awaited<ReturnType<typeof openHouseAndCourt>>['court']
let browser: Browser
let officer: Page
let senior: Page
let paper = ''

beforeAll(async () => {
  ;({ house, court } = await openHouseAndCourt())
  browser = await openBrowser()
  await seatSenior(house)
  const client = await enterByDoor(house.port, PEOPLE.probation)
  await writeBoy(client)
  client.wire.close()
  officer = await (await browser.newContext(DESK)).newPage()
  senior = await (await browser.newContext(DESK)).newPage()
  await signIn(officer, house.address, PEOPLE.probation)
  await signIn(senior, house.address, SENIOR)
})

afterAll(async () => {
  await keepPicture(officer, 's02 officer')
  await keepPicture(senior, 's02 senior')
  await browser?.close()
  await court?.close()
  await house?.remove()
})

const CASE = `/cases/${BOY.case}`

/** Saves the paper, and gives its bytes' hash and its words. */
async function save(page: Page, button: string): Promise<{ hash: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const bytes = readFileSync(await download.path())
  expect(download.suggestedFilename()).not.toMatch(/Wamono|FCC/)
  const { pages } = await readPdf(bytes)
  return { hash: createHash('sha256').update(bytes).digest('hex'), text: pages.join(' ') }
}

test('the report begins with what is on file, each fact with its source; one is taken out; opinions are empty', async () => {
  await officer.goto(`${house.address}${CASE}/write/inquiry-reported`)
  await onPage(officer, 'Social inquiry report')
  await officer.getByRole('button', { name: 'Go on' }).click()
  const facts = question(officer, 'What is on file already?')
  await facts
    .getByText(/in percent: 60 · Peter Byaruhanga/)
    .first()
    .waitFor()
  await facts.getByRole('button', { name: /^Remove.*parents told/ }).click()
  await keepScreen(officer, 'court-report-drafted')
  expect(await officer.locator('main').innerHTML()).not.toContain(SECRET)
  await write(officer, 'Names of the child', BOY.name)
  await write(officer, 'What does the child say?', 'I want to go back to school')
  await choose(officer, 'What do you recommend?', 'Discharge on conditions')
  await checkAndSend(officer, 'Save')
  await goOn(officer)
})

test('whoever wrote it does not approve it; a second officer reads it with its sources and does', async () => {
  await officer.goto(`${house.address}${CASE}/court-report`)
  await officer.getByText('You wrote this report. Somebody else approves it.').waitFor()
  expect(await officer.getByRole('link', { name: /^Approve/ }).count()).toBe(0)
  await senior.goto(house.address + CASE)
  await senior.getByRole('link', { name: 'Report to the court', exact: true }).click()
  await senior.getByText('DRAFT: nobody approved it yet').waitFor()
  await senior
    .getByText(/Peter Byaruhanga, Probation/)
    .first()
    .waitFor()
  expect(await barriers(senior)).toEqual([])
  await keepScreen(senior, 'court-report-read')
  await senior.getByRole('link', { name: 'Approve the report to the court' }).click()
  await checkAndSend(senior, 'Approve')
  await goOn(senior)
})

test('the paper carries the seal of its words; the same bytes come to whoever asks, and their hash is on file', async () => {
  await officer.goto(`${house.address}${CASE}/court-report`)
  const made = await save(officer, 'Make the paper')
  paper = made.hash
  expect(made.text).toContain(CASE_NO)
  expect(made.text).toContain('Ann Atim')
  expect(made.text).toMatch(/in percent: 60/)
  expect(made.text).not.toMatch(/parents told|goats/)
  await officer.getByText('This is the paper that was made, to the last sign.').waitFor()
  await senior.goto(`${house.address}${CASE}/court-report`)
  await senior.getByText(paper.slice(0, 8)).waitFor()
  expect((await save(senior, 'Save the same paper again')).hash).toBe(paper)
})

test('one press sends that paper to the court once, with its matter and without a name beside it', async () => {
  await officer.goto(`${house.address}${CASE}/court-report`)
  await officer.getByRole('button', { name: 'Send it to the court' }).click()
  await officer.getByText('At the court: Sent').waitFor()
  await officer.getByText(/It waits to go to the court|It went to the court/).waitFor()
  await vi.waitFor(
    async () => {
      await officer.getByRole('button', { name: 'Ask how far it is' }).click()
      await officer.getByText('It went to the court.').waitFor({ timeout: 1_000 })
    },
    { timeout: 10_000 },
  )
  const [text = '', ...more] = filedAt(court)
  expect(more).toEqual([])
  expect(text).toContain(paper)
  expect(text).toContain(CASE_NO)
  expect(text).not.toMatch(/Wamono|goats/)
  expect(await barriers(officer)).toEqual([])
})

test('filed by hand: sent back with a reason it runs again, filed once more it is on the record', async () => {
  await answer('Sent back', () => choose(officer, 'Why was it sent back?', 'Not signed'))
  await officer.getByText('The court sent it back: Not signed.').waitFor()
  await officer.goto(house.address + CASE)
  await officer.getByText('Report to be filed again').first().waitFor({ state: 'attached' })
  await answer('On the record', () => write(officer, 'Number on the record', 'R 7/2026'))
  await officer.getByText(/At the court: On the record/).waitFor()
})

/** Writes down, from the stamped copy, what the court said. */
async function answer(standing: string, more: () => Promise<void>): Promise<void> {
  await officer.goto(`${house.address}${CASE}/court-report`)
  await officer.getByRole('link', { name: 'Say how far it is at the court' }).click()
  await onPage(officer, 'Report at the court')
  await choose(officer, 'How did it go to the court?', 'On paper')
  await choose(officer, 'How far is it?', standing)
  await more()
  await date(officer, 'Which day?', new Date().toISOString().slice(0, 10))
  await checkAndSend(officer, 'Save')
  await goOn(officer)
  await officer.goto(`${house.address}${CASE}/court-report`)
}
