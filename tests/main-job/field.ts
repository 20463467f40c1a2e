import type { Page } from 'playwright-core'
import { addRow, checkAndSend, choose, date, tick, write } from '../kit/form.ts'
import { goOn, onPage, sentAndOn } from '../kit/session.ts'

/** What the officer in the sub-county does with a report and its case, screen by screen. */

export async function triage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Say how urgent it is' }).click()
  await onPage(page, 'Say how urgent it is')
  await choose(page, 'How urgent is it?', 'High')
  await write(page, 'Why', 'Bruises seen, and it happened before')
  await checkAndSend(page, 'Save and route')
  await sentAndOn(page)
}

export async function register(page: Page, child: string): Promise<void> {
  await page.getByRole('link', { name: `Register ${child}` }).click()
  await onPage(page, 'Register the child')
  await page.getByRole('button', { name: 'Go on' }).click()
  await choose(page, 'Is the child known already?', 'A child new to us')
  await choose(page, 'On which basis do we act?', 'Public duty')
  await checkAndSend(page, 'Register')
  await goOn(page, 'Open the case')
}

export async function draftPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Write the plan' }).first().click()
  await onPage(page, 'Write the plan')
  await addRow(page, 'What shall be better?', async (row) => {
    await choose(row, 'Part of life', 'Protection')
    await row.getByRole('textbox').first().fill('Nobody beats Joan again')
  })
  await addRow(page, 'Who does what by when?', async (row) => {
    await write(row, 'What', 'Medical check of the arms')
    await write(row, 'Who', 'Sarah Akello')
    await date(row, 'By when', '2026-12-05')
    await choose(row, 'Track', 'Health')
    await choose(row, 'How far', 'Planned')
  })
  await date(page, 'When do we look again?', '2026-12-20')
  await checkAndSend(page, 'Send for approval')
  await goOn(page)
}

/** Fills in a referral to the police up to the page on which it is checked. */
export async function writeReferral(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Refer to another office' }).first().click()
  await onPage(page, 'Refer to another office')
  await choose(page, 'What kind of referral?', 'Tell the police of a suspected offence')
  await choose(
    page,
    'To which office?',
    'Child and family desk Kiryandongo – Kiryandongo Police Station',
  )
  await tick(page, 'Which service is asked for?', { answers: ['Child-friendly statement'] })
  await choose(page, 'How urgent is it?', 'Within 24 hours')
  await write(page, 'Why is it needed?', 'Stays with the case: said by the teacher')
  await write(page, 'Facts of the incident', 'Bruises on both arms, seen on 2 November')
  await write(page, 'Where the child can be met', 'Sub-county office, Kigumba')
  await choose(page, 'On which basis do you share?', 'Legal duty')
  await page.getByRole('button', { name: 'Check and send' }).click()
  await onPage(page, 'Check your answers')
}

export async function recordVisit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Record a visit' }).first().click()
  await onPage(page, 'Record a visit')
  await choose(page, 'What kind of visit?', 'Home')
  await choose(page, 'Whom did you see?', 'Child and caregiver')
  await page.getByRole('button', { name: 'Go on' }).click()
  await choose(page, 'Is the child safe today?', 'Safe')
  await date(page, 'When is the next visit?', '2026-12-10')
  await checkAndSend(page, 'Save the visit')
  await goOn(page)
}

export async function askToClose(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ask to close the case' }).first().click()
  await onPage(page, 'Ask to close the case')
  await page.getByText('2 tracks are still open').waitFor()
  await choose(page, 'Why should it close?', 'Family safe and able')
  await checkAndSend(page, 'Ask to close')
  await goOn(page)
}
