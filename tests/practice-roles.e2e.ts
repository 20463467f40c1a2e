import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './kit/browser.ts'
import { barriers } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE, type Person } from './kit/people.ts'
import { enter, faultsOnPhone, learning, press, startTasks, stripes } from './practice/learn.ts'
import { askedOfDoors } from './practice/watch.ts'

let browser: Browser
let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

describe('the third task is what one does most', () => {
  const left: BrowserContext[] = []
  afterAll(() => Promise.all(left.map((context) => context.close())))

  async function practising(who: Person): Promise<{ page: Page; asked: readonly string[] }> {
    const { page, context } = await enter(browser, house, who)
    left.push(context)
    await startTasks(page)
    return { page, asked: askedOfDoors(context) }
  }

  test('a supervisor decides on a plan', async () => {
    const { page, asked } = await practising(PEOPLE.probation)
    await skip(page, 2)
    await page
      .getByRole('main')
      .getByRole('link', { name: /Exercise Nekesa/ })
      .first()
      .click()
    // From the board one comes to the plan at once, from the case by its link.
    await learning(page)
      .getByText(/Press Decide about|Read what changes/)
      .waitFor()
    if (!page.url().endsWith('/plan-decision')) {
      await page
        .getByRole('main')
        .getByRole('link', { name: /decide/i })
        .first()
        .click()
    }
    await learning(page).getByText('Read what changes').waitFor()
    await page
      .getByRole('main')
      .getByRole('link', { name: /approve/i })
      .click()
    await sendForm(page)
    await learning(page).getByText('You have done the tasks.').waitFor()
    expect(await faultsOnPhone(page)).toEqual([])
    expect(asked).toEqual([])
  })

  test('a police desk answers a hand-off', async () => {
    const { page, asked } = await practising(PEOPLE.police)
    await skip(page, 2)
    await press(page, /^Hand-offs$/)
    await page.getByRole('main').getByRole('link').first().click()
    await learning(page).getByText('Read what is asked').waitFor()
    await page
      .getByRole('main')
      .getByRole('link', { name: /accept/i })
      .first()
      .click()
    await sendForm(page)
    await learning(page).getByText('You have done the tasks.').waitFor()
    expect(asked).toEqual([])
  })

  test('an administrator finds their way, and behind the lock it is still practice', async () => {
    const { page, asked } = await practising(PEOPLE.administrator)
    await press(page, /^Help$/)
    await learning(page).getByText('Task 2 of 3').waitFor()
    await page.goto(`${house.address}/settings`)
    await page.getByRole('button', { name: 'Lock' }).click()
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    // Locked, no office can be asked what sort of house it is: the stripes say that nothing is real.
    await stripes(page).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(asked).toEqual([])
  })
})

async function skip(page: Page, tasks: number): Promise<void> {
  for (let at = 1; at <= tasks; at += 1) {
    await learning(page)
      .getByText(`Task ${String(at)} of 3`)
      .waitFor()
    await learning(page).getByRole('button', { name: 'Skip this task' }).click()
  }
  await learning(page)
    .getByText(`Task ${String(tasks + 1)} of 3`)
    .waitFor()
}

/** Goes to the end of a form, whatever it is called there. */
async function sendForm(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 }).first()
  await expect
    .poll(
      async () => {
        if (/Saved/.test(await heading.innerText())) return 'saved'
        const on = page.getByRole('main').locator('button.button-main:not([aria-disabled=true])')
        await on
          .last()
          .click({ timeout: 1_000 })
          .catch(() => undefined)
        return 'on the way'
      },
      { timeout: 20_000 },
    )
    .toBe('saved')
}
