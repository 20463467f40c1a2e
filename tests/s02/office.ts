import type { Page, Route } from 'playwright-core'
import { expect, vi } from 'vitest'
import { dayText } from '../../app/words/dates.ts'
import { barriers } from '../kit/faults.ts'
import { addRow, checkAndSend, choose, date, question, write } from '../kit/form.ts'
import { exchange, goOn, onPage } from '../kit/session.ts'
import { CASE_NO, COURT, dayIn, MOVED_TO, NAME } from './boy.ts'

/** The officer registers the boy from the report of the police. */
export async function registerBoy(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `Register ${name}` }).click()
  await onPage(page, 'Register the child')
  const born = question(page, 'What do you know of the birth date?')
  await born.getByRole('radio', { name: 'Only the age' }).check()
  await born.getByLabel('Age in years').fill('15')
  await page.getByRole('button', { name: 'Go on' }).click()
  await choose(page, 'Is the child known already?', 'A child new to us')
  await choose(page, 'On which basis do we act?', 'Public duty')
  await checkAndSend(page, 'Register')
  await goOn(page, 'Open the case')
}

/** The desk is asked whose the court's matter is; the officer finds the boy's case, and what the court told comes in. */
export async function matterLinked(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/waiting`)
  const question = page.getByRole('region', { name: 'Is this matter of a case of yours?' })
  await vi.waitFor(async () => {
    await page.reload()
    await question.getByText(`${CASE_NO}, ${COURT}`).waitFor({ timeout: 2000 })
  }, 20_000)
  await question.getByRole('button', { name: 'Find its case' }).click()
  await question.getByRole('searchbox').fill(NAME.split(' ')[0] ?? '')
  const ours = question.getByRole('button', { name: 'It is of this case' })
  await ours.first().waitFor()
  expect(await barriers(page)).toEqual([])
  await ours.first().click()
  await question.getByText('Linked.').waitFor()
  await vi.waitFor(async () => {
    await page.goto(`${address}/registers/court-reports-missing`)
    await page.getByText(dayText(MOVED_TO)).waitFor({ timeout: 2000 })
  }, 20_000)
}

/** He left custody: before a court, or for good. `at`: day and time of day in Uganda. */
export async function left(
  page: Page,
  caseAddress: string,
  { day, time, to }: { readonly day: string; readonly time: string; readonly to: string },
): Promise<void> {
  await page.goto(`${caseAddress}/write/child-released`)
  await onPage(page, 'The child was released')
  const when = question(page, 'When?')
  await when.getByRole('radio').first().check()
  await date(page, 'When?', day)
  await when.locator('input[type=time]').fill(time)
  await choose(page, 'What happened?', to)
  await checkAndSend(page, 'Save')
  await goOn(page)
}

/** F18 as the court's clerk reads it out: the matter goes on, or it ended with an order. */
export async function courtSaid(page: Page, caseAddress: string, ended: boolean): Promise<void> {
  await page.goto(`${caseAddress}/write/court-followed`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await write(page, 'Which court?', COURT)
  await choose(page, 'Level of the court', 'Family and Children Court')
  await write(page, 'Number of the court case', CASE_NO)
  await choose(page, 'What is the case about?', 'An offence')
  await choose(page, 'What is the child before the court?', 'Accused')
  if (ended) {
    await addRow(page, 'Which orders were made?', async (row) => {
      await choose(row, 'Order', 'Discharge')
      await date(row, 'From', dayIn(0))
      await choose(row, 'Where it stands', 'In force')
    })
  }
  await choose(page, 'How did the case end?', ended ? 'An order was made' : 'Goes on')
  if (ended) await date(page, 'When did it end?', dayIn(0))
  await checkAndSend(page, 'Save')
  await goOn(page)
}

/** The officer asks to close. */
export async function askToClose(page: Page, caseAddress: string): Promise<void> {
  await page.goto(caseAddress)
  await page.getByRole('link', { name: 'Ask to close the case' }).first().click()
  await onPage(page, 'Ask to close the case')
  await choose(page, 'Why should it close?', 'Family safe and able')
  await checkAndSend(page, 'Ask to close')
  await goOn(page)
}

/** Another officer decides that it closes. */
export async function closeCase(page: Page, caseAddress: string): Promise<void> {
  await page.goto(caseAddress)
  await page.getByRole('link', { name: 'Decide about closing' }).click()
  await onPage(page, 'Close the case')
  await checkAndSend(page, 'Close the case')
  await goOn(page)
}

/** Asks for news until the report of the police stands on the board, and opens it. */
export async function openReport(page: Page, address: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await exchange(page)
      await page.goto(address)
      await page
        .getByRole('link', { name: new RegExp(NAME) })
        .first()
        .waitFor({ timeout: 1000 })
    },
    { timeout: 15_000 },
  )
  await page
    .getByRole('link', { name: new RegExp(NAME) })
    .first()
    .click()
  await onPage(page, /^Report /)
}

/** The number of children held over 24 hours counts one of one, also where older questions are answered after it. */
export async function countsOne(page: Page, address: string): Promise<void> {
  const late: Route[] = []
  await page.goto(`${address}/numbers`)
  const number = page.getByLabel('Number', { exact: true })
  const period = page.getByLabel('Period', { exact: true })
  await number.waitFor()
  await page.route(/\/numbers\/.*grain=(?!year)/, (route) => void late.push(route))
  await period.selectOption('month')
  await number.selectOption({ label: 'In police custody over 24 hours' })
  await vi.waitFor(() => expect(late.length).toBeGreaterThan(0))
  await period.selectOption('year')
  const counted = page.getByText(/1 of 1 \(100 %\)/).first()
  await counted.waitFor()
  const came = page.waitForResponse(/\/numbers\/.*grain=(?!year)/)
  await Promise.all(late.map((route) => route.continue()))
  await (await came).finished()
  await page.evaluate(() => new Promise((done) => setTimeout(done)))
  expect(await counted.isVisible()).toBe(true)
  await page.unroute(/\/numbers\/.*grain=(?!year)/)
}

/** A register holds a text. */
export async function listSays(page: Page, register: string, text: string): Promise<void> {
  await page.goto(register)
  await page.getByText(text).waitFor()
}
