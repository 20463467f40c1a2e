import type { Page } from 'playwright-core'
import { PASSPHRASE, type Person } from './people.ts'

/** The first screen of anybody who is signed in. */
const FIRST = /^(?:Today|Morning board)$/

/** Signs a person in on a page, and waits until their first screen stands. */
export async function signIn(page: Page, address: string, who: Person): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Account').fill(who.account)
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: FIRST }).waitFor()
}

/** Sends and fetches now, as the button of the outbox does, and waits until everything is with the office. */
export async function exchange(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /office|device|sent|needs you/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor()
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText('Everything has reached the office.').waitFor()
}

/** Waits for the page's own heading. */
export async function onPage(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** Waits for a page, whether or not the app locked itself meanwhile; the passphrase opens it where it was. */
export async function unlockTo(page: Page, heading: string | RegExp): Promise<void> {
  const locked = page.getByRole('heading', { level: 1, name: 'Locked' })
  await locked
    .or(page.getByRole('heading', { level: 1, name: heading }))
    .first()
    .waitFor()
  if (await locked.isVisible()) {
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Unlock' }).click()
  }
  await onPage(page, heading)
}
