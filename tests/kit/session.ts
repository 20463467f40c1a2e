import type { Page } from 'playwright-core'
import { PASSPHRASE, type Person } from './people.ts'

/** Signs a person in on a page, and waits until their first screen stands. */
export async function signIn(page: Page, address: string, who: Person): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Account').fill(who.account)
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: /^(Today|Morning board)$/ }).waitFor()
}
