import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { choose, pick } from '../kit/form.ts'

/** How a text of the catalogues reads on the page: as it is, or in disguise. */
export type Reads = (words: string) => string

/** How to answer some questions, by their words. The others are passed over. */
type Answers = Readonly<Record<string, (page: Page) => Promise<void>>>

const MOST_PAGES = 60

/** The field's part of the main job on a phone. `next` is called between its steps, with the name of the one to come. */
export interface PhoneJob {
  readonly reads: Reads
  readonly child: string
  readonly next: (step: 'triage' | 'register' | 'visit' | 'end') => Promise<void>
}

/** From the report to the first visit, question by question. Begins on Today and ends on the receipt of the visit. */
export async function phoneJob(page: Page, job: PhoneJob): Promise<void> {
  const { reads, next } = job
  await page.getByRole('link', { name: reads('Report'), exact: true }).click()
  await pages(page, reads, reportAnswers(job))
  await press(page, reads('Send the report'))
  await next('triage')
  await page.getByRole('link', { name: reads('Open this report') }).click()
  await page.getByRole('link', { name: reads('Say how urgent it is') }).click()
  const level = reads('How urgent is it?')
  await pages(page, reads, { [level]: (on) => choose(on, level, reads('High')) })
  await press(page, reads('Save and route'))
  await next('register')
  await page.getByRole('link', { name: reads('Go on') }).click()
  await page.getByRole('link', { name: reads(`Register ${job.child}`) }).click()
  await pages(page, reads, registerAnswers(reads))
  await press(page, reads('Register'))
  await next('visit')
  await page.getByRole('link', { name: reads('Open the case') }).click()
  await page
    .getByRole('link', { name: reads('Record a visit') })
    .first()
    .click()
  const safe = reads('Is the child safe today?')
  await pages(page, reads, { [safe]: (on) => choose(on, safe, reads('Safe')) })
  await press(page, reads('Save the visit'))
  await next('end')
}

function reportAnswers({ reads, child }: PhoneJob): Answers {
  const [danger, where, who] = [
    reads('Is the child in danger right now?'),
    reads('Where is the child?'),
    reads('Who is the child?'),
  ]
  return {
    [danger]: (on) => choose(on, danger, reads('No')),
    [where]: (on) => pick(on, where, 'kigumba'),
    [who]: async (on) => {
      await press(on, reads('Add one'))
      await on.locator('.row-form').getByRole('textbox').first().fill(child)
      await press(on, reads('Done with this one'))
    },
  }
}

function registerAnswers(reads: Reads): Answers {
  const [known, basis] = [reads('Is the child known already?'), reads('On which basis do we act?')]
  return {
    [known]: (on) => choose(on, known, reads('A child new to us')),
    [basis]: (on) => choose(on, basis, reads('Public duty')),
  }
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

async function pages(page: Page, reads: Reads, answers: Answers): Promise<void> {
  const onward = page
    .getByRole('button', { name: reads('Continue'), exact: true })
    .or(page.getByRole('button', { name: reads('Go on'), exact: true }))
  for (let nth = 0; nth < MOST_PAGES; nth += 1) {
    await onward.or(page.getByRole('heading', { name: reads('Check your answers') })).waitFor()
    const before = await asked(page)
    if (before.includes(reads('Check your answers'))) return
    for (const [words, answer] of Object.entries(answers)) {
      if (before.some((text) => text.startsWith(words))) await answer(page)
    }
    await onward.click()
    await expect.poll(() => asked(page)).not.toEqual(before)
  }
  throw new Error('The form does not end.')
}

function asked(page: Page): Promise<string[]> {
  return page.locator('main h1, main .asked').allInnerTexts()
}
