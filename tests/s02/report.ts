import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { barriers } from '../kit/faults.ts'
import { checkAndSend, choose, date, question, write } from '../kit/form.ts'
import { readPdf } from '../kit/read-pdf.ts'
import { keepScreen } from '../kit/screens.ts'
import { goOn, onPage } from '../kit/session.ts'
import { CASE_NO, dayIn, NAME, SECRET } from './boy.ts'

/** Takes one fact out of what is on file, and writes the officer's own part. */
export async function draftReport(page: Page): Promise<void> {
  const facts = question(page, 'What is on file already?')
  await facts
    .getByText(/in percent: 60 · Peter Byaruhanga/)
    .first()
    .waitFor()
  await facts.getByRole('button', { name: /^Remove.*parents told/ }).click()
  await keepScreen(page, 'court-report-drafted')
  expect(await page.locator('main').innerHTML()).not.toContain(SECRET)
  await write(page, 'Names of the child', NAME)
  await write(page, 'What does the child say?', 'I want to go back to school')
  await choose(page, 'What do you recommend?', 'Discharge on conditions')
  await checkAndSend(page, 'Save')
  await goOn(page)
}

/** Saves the paper, and gives its bytes' hash and its words. */
async function savePaper(page: Page, button: string): Promise<{ hash: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const bytes = readFileSync(await download.path())
  expect(download.suggestedFilename()).not.toMatch(/Wamono|FCC/)
  const { pages } = await readPdf(bytes)
  return { hash: createHash('sha256').update(bytes).digest('hex'), text: pages.join(' ') }
}

/** Writes down, from the stamped copy, what the court said. */
async function courtAnswered(
  page: Page,
  caseAddress: string,
  { standing, more }: { readonly standing: string; readonly more: () => Promise<void> },
): Promise<void> {
  await page.goto(`${caseAddress}/court-report`)
  await page.getByRole('link', { name: 'Say how far it is at the court' }).click()
  await onPage(page, 'Report at the court')
  await choose(page, 'How did it go to the court?', 'On paper')
  await choose(page, 'How far is it?', standing)
  await more()
  await date(page, 'Which day?', dayIn(0))
  await checkAndSend(page, 'Save')
  await goOn(page)
  await page.goto(`${caseAddress}/court-report`)
}

/** A second officer reads the report with its sources, and lets it go. */
export async function approveReport(page: Page, caseAddress: string): Promise<void> {
  await page.goto(caseAddress)
  await page.getByRole('link', { name: 'Report to the court', exact: true }).click()
  await page.getByText('DRAFT: nobody approved it yet').waitFor()
  await page
    .getByText(/Peter Byaruhanga, Probation/)
    .first()
    .waitFor()
  expect(await barriers(page)).toEqual([])
  await keepScreen(page, 'court-report-read')
  await page.getByRole('link', { name: 'Approve the report to the court' }).click()
  await checkAndSend(page, 'Approve')
  await goOn(page)
}

/** One press sends the paper; asked again until it went. */
export async function sendToCourt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send it to the court' }).click()
  await page.getByText('At the court: Sent').waitFor()
  await page.getByText(/It waits to go to the court|It went to the court/).waitFor()
  await vi.waitFor(
    async () => {
      await page.getByRole('button', { name: 'Ask how far it is' }).click()
      await page.getByText('It went to the court.').waitFor({ timeout: 1_000 })
    },
    { timeout: 10_000 },
  )
}

/** What was kept apart is covered on the case, and the report to the court is not there. */
export async function readsNothingOfCourt(page: Page, caseAddress: string): Promise<void> {
  await page.goto(`${caseAddress}/court-report`)
  await page.getByText('No report to the court is written yet.').waitFor()
  await page.goto(caseAddress)
  await page.getByText('Case closed', { exact: true }).first().waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('Restricted entry')
  expect(text).not.toMatch(/remand|arrest|custody|Report at the court|Petty matter/i)
}

/** The court sends the report back, and then puts it on the record. */
export async function filedTwice(page: Page, caseAddress: string): Promise<void> {
  const why = () => choose(page, 'Why was it sent back?', 'Not signed')
  await courtAnswered(page, caseAddress, { standing: 'Sent back', more: why })
  await page.getByText('The court sent it back: Not signed.').waitFor()
  await page.goto(caseAddress)
  await page.getByText('Report to be filed again').first().waitFor({ state: 'attached' })
  const docketed = () => write(page, 'Number on the record', 'R 7/2026')
  await courtAnswered(page, caseAddress, { standing: 'On the record', more: docketed })
  await page.getByText(/At the court: On the record/).waitFor()
}

/** The paper is made once and given to both with the same bytes; gives their hash. */
export async function paperMade(officer: Page, senior: Page, caseAddress: string): Promise<string> {
  await officer.goto(`${caseAddress}/court-report`)
  const made = await savePaper(officer, 'Make the paper')
  expect(made.text).toContain(CASE_NO)
  expect(made.text).toContain('Ann Atim')
  expect(made.text).toMatch(/in percent: 60/)
  expect(made.text).not.toMatch(/parents told|goats/)
  await officer.getByText('This is the paper that was made, to the last sign.').waitFor()
  await senior.goto(`${caseAddress}/court-report`)
  await senior.getByText(made.hash.slice(0, 8)).waitFor()
  expect((await savePaper(senior, 'Save the same paper again')).hash).toBe(made.hash)
  return made.hash
}
