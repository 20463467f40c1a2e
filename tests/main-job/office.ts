import type { Page } from 'playwright-core'
import { checkAndSend, choose, write } from '../kit/form.ts'
import { goOn, sentAndOn } from '../kit/session.ts'

/** What the supervisor and the police do with what the sub-county sent them, screen by screen. */

export async function approvePlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Approve the plan' }).click()
  await checkAndSend(page, 'Approve the plan')
  await goOn(page)
  await page.getByText('Plan in force, version 1').waitFor()
}

export async function acceptHandoff(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Accept the hand-off' }).click()
  await checkAndSend(page, 'Accept')
  await goOn(page)
  await page.getByText('You are responsible now.').waitFor()
}

export async function answerReferral(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Answer the referral' }).click()
  await choose(page, 'Was the service given?', 'Given')
  await write(page, 'Their reference', 'CRB 88/2026')
  await checkAndSend(page, 'Send the answer')
  await goOn(page)
  await page.getByText('has answered').waitFor()
}

/** Closing without a word about what is still open: asked for, not taken. */
export async function closeRefused(page: Page): Promise<void> {
  await checkAndSend(page, 'Close the case')
  await page.getByText('The office did not take it.').waitFor()
  await page.getByText('A service is still open.').waitFor()
}

export async function closeWithReason(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.getByRole('link', { name: 'Decide about closing' }).click()
  await write(page, 'Why close with open services?', 'The inquiry goes on; the child is safe')
  await checkAndSend(page, 'Close the case')
  await sentAndOn(page)
  await page.getByText('Case closed', { exact: true }).first().waitFor()
}
