import type { Page } from 'playwright-core'
import { PASSPHRASE, type Person } from './people.ts'

/** The first screen of anybody who is signed in. */
const FIRST = /^(?:Today|Morning board)$/

/** What the receipt says once everything on it was taken. */
export const SENT = 'Sent. The office has it.'

/** On a busy machine a round may fail a few times, each rest twice as long as the one before. */
export const SENT_MS = 90_000

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
  // That nothing waits here says nothing of what waits there.
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/sync')
  await page.getByRole('button', { name: 'Send now' }).click()
  await answered
  await page.getByText('Everything has reached the office.').waitFor({ timeout: SENT_MS })
}

/**
 * From the receipt on by one of its links, without its ten seconds: whoever leaves it takes nothing back, and so it is
 * sent. Waits until everything is with the office.
 */
export async function goOn(page: Page, link = 'Go on'): Promise<void> {
  await page
    .locator('.top-pill :is(.pill-waiting, .pill-sending)')
    .or(page.getByText(SENT))
    .first()
    .waitFor()
  await page.getByRole('link', { name: link }).click()
  await page.locator('.top-pill .pill-sent').waitFor({ timeout: SENT_MS })
}

/** Waits on the receipt until its ten seconds are over and the office has it, then goes on. */
export async function sentAndOn(page: Page): Promise<void> {
  await page.getByText(SENT).first().waitFor()
  await page.getByRole('link', { name: 'Go on' }).click()
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
