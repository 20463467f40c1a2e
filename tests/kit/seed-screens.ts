import type { Page } from 'playwright-core'

/** What the routes' names stand for in the house that was seeded. */
export interface SeededIds {
  report: string
  row: string
  child: string
  case: string
  handoff: string
}

/** A report with a child, a case with a plan that waits, a referral on its way. */
export async function seedScreens(page: Page, house: string): Promise<SeededIds> {
  const ids = { report: '', row: '', child: '', case: '', handoff: '' }
  await seedCase(page, house, ids)
  await seedWork(page, house, ids)
  return ids
}

async function seedCase(page: Page, house: string, ids: SeededIds): Promise<void> {
  await page.goto(`${house}/reports/new`)
  await page.getByRole('combobox', { name: /^Where is the child/ }).fill('kigumba')
  await page.getByRole('option').first().click()
  await page
    .getByRole('group', { name: 'Who is the child?' })
    .getByRole('button', { name: 'Add one' })
    .click()
  await page.locator('.row-form').getByRole('textbox').first().fill('Invented Apio')
  await page.getByRole('button', { name: 'Done with this one' }).click()
  await send(page, 'Send the report')
  await page.getByRole('link', { name: 'Open this report' }).click()
  ids.report = await idIn(page)
  await page.getByRole('link', { name: 'Register Invented Apio' }).click()
  await page.getByRole('heading', { name: 'Register the child' }).waitFor()
  ids.row = page.url().split('/').at(-1) ?? ''
  await send(page, 'Register')
  await page.getByRole('link', { name: 'Open the case' }).click()
  await page.getByRole('link', { name: 'Everything about Invented Apio' }).click()
  ids.child = await idIn(page)
  await page.goBack()
  ids.case = await idIn(page)
}

async function seedWork(page: Page, house: string, ids: SeededIds): Promise<void> {
  await planAndRefer(page, `${house}/cases/${ids.case}`)
  await page.goto(`${house}/handoffs`)
  await page
    .getByRole('link', { name: /^Ask for medical care/ })
    .first()
    .click()
  ids.handoff = await idIn(page)
}

/** A plan that waits for approval, and a referral on its way. */
async function planAndRefer(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/plan`)
  await page.getByRole('textbox', { name: /^What does the child wish/ }).fill('To go to school')
  await send(page, 'Send for approval')
  await page.goto(`${address}/handoff`)
  await page.getByRole('radio', { name: 'Ask for medical care' }).check()
  await page.getByRole('radio', { name: /^Health desk Kigumba/ }).check()
  await page
    .getByRole('group', { name: 'On which basis do you share?' })
    .getByRole('radio')
    .first()
    .check()
  await send(page, 'Send the referral')
}

async function send(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: 'Check and send' }).click()
  await page.getByRole('button', { name: verb, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor()
}

async function idIn(page: Page): Promise<string> {
  await page.waitForURL(/[0-9a-f]{8}-[0-9a-f-]{27}$/)
  return page.url().split('/').at(-1) ?? ''
}
