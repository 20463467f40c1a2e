import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { faults, unroll } from '../kit/faults.ts'
import type { TestHouse } from '../kit/house.ts'
import type { Person } from '../kit/people.ts'
import { onPage, signIn } from '../kit/session.ts'

const PHONE = { width: 360, height: 740 }

/** Somebody on a phone of their own, signed in, the app kept on it. */
export async function enter(
  browser: Browser,
  house: TestHouse,
  who: Person,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  await signIn(page, house.address, who)
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  return { page, context }
}

/** What says that this is practice. */
export function stripes(page: Page): Locator {
  return page.getByRole('region', { name: 'Practice' })
}

/** What says which task and step one is at. */
export function learning(page: Page): Locator {
  return page.getByRole('region', { name: 'Learning the app' })
}

/** From the offer of the first screen to the first task, in practice. */
export async function startTasks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Do three short tasks' }).click()
  await onPage(page, 'Three short tasks')
  await page.getByRole('button', { name: 'Start the tasks' }).click()
  await stripes(page).waitFor()
  await learning(page).getByText('Task 1 of 3').waitFor()
}

/** Follows the first link of this name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click()
}

/** What bars anybody from the page as it stands, on a small phone. */
export async function faultsOnPhone(page: Page): Promise<readonly string[]> {
  await unroll(page, PHONE)
  const found = await faults(page)
  await page.setViewportSize(PHONE)
  return found
}
