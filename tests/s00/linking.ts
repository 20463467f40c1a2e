import type { Page } from 'playwright-core'
import { addRow, checkAndSend, choose, write } from '../kit/form.ts'
import { goOn, onPage } from '../kit/session.ts'
import type { Contact } from './boy.ts'

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Africa/Kampala' } as const

/** The day of the story, as the app writes it. */
export const TODAY = new RegExp(new Intl.DateTimeFormat('en-GB', DAY).format(new Date()))

interface Pair {
  readonly address: string
  readonly from: Contact
  readonly to: Contact
}

/** Finds another file by its name from a child's page and compares the two. */
export async function findAndCompare(page: Page, { address, from, to }: Pair): Promise<void> {
  await page.goto(`${address}/children/${from.child}`)
  await page.getByRole('link', { name: 'Is there another file of this child?' }).click()
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill(to.name)
  await page.locator(`a[href$="/same/${to.child}"]`).first().click()
  await onPage(page, 'Are these two files of one child?')
  await page.getByRole('table', { name: 'What the two files say' }).waitFor()
}

/** Links the two files that are compared, with a reason. */
export async function linkThem(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'The same parents or carers' }).check()
  await checkAndSend(page, 'Link the two files')
  await goOn(page)
}

/** From a case that is shown, begins the assessment with the mother. */
export async function beginAssessment(page: Page, mother: string): Promise<void> {
  await page.getByRole('link', { name: 'Go on with the assessment' }).first().click()
  await onPage(page, 'Assessment')
  await page.getByRole('link', { name: 'With whom you talked' }).first().click()
  await addRow(page, 'With whom did you talk?', async (row) => {
    await write(row, 'Name', mother)
    await choose(row, 'Who is that to the child?', 'Mother')
  })
  await checkAndSend(page, 'Save')
  await goOn(page)
}
