import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../ledger/embedded/connection.ts'
import { openBrowser } from './kit/browser.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { onPage } from './kit/session.ts'
import { enter, faultsOnPhone, learning, press, startTasks, stripes } from './practice/learn.ts'
import { askedOfDoors, practisedBundles } from './practice/watch.ts'

const WANTED = /Exercise Akello/

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

async function report(page: Page): Promise<void> {
  await press(page, /^Report$/)
  await onPage(page, /./)
  for (let at = 0; at < 60; at += 1) {
    const send = page.getByRole('button', { name: 'Send the report', exact: true })
    if (await send.isVisible()) return send.click()
    const on = page.getByRole('button', { name: /^(?:Check and send|Continue|Go on)$/ })
    await on.first().click()
    await page.waitForTimeout(0)
  }
}

async function find(page: Page): Promise<void> {
  await press(page, /^Search$/)
  await page.getByRole('searchbox').fill('Exercise Akello')
  await page.getByRole('main').getByRole('link', { name: WANTED }).first().click()
  await page.getByRole('main').getByText(WANTED).first().waitFor()
  await onPage(page, /^(?!Search|Something went wrong)/)
}

/** What stands across every sheet of paper. */
async function markOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const mark: string = await page.evaluate("getComputedStyle(document.body, '::after').content")
  await page.emulateMedia({ media: null })
  return mark
}

async function entriesKept(): Promise<number> {
  return withClient(house.owner, async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from entry')
    return rows[0]?.n ?? -1
  })
}

describe('a field worker learns the app', () => {
  let page: Page
  let context: BrowserContext
  let asked: readonly string[]

  beforeAll(async () => {
    ;({ page, context } = await enter(browser, house, PEOPLE.paraSocial))
  }, 120_000)
  afterAll(() => context.close())

  test('is offered three tasks at the first sign-in, and begins them in practice', async () => {
    await learning(page).waitFor()
    expect(await faultsOnPhone(page)).toEqual([])
    expect(await markOnPaper(page)).not.toContain('PRACTICE')
    await startTasks(page)
    asked = askedOfDoors(context)
    expect(await faultsOnPhone(page)).toEqual([])
    expect(await markOnPaper(page)).toContain('PRACTICE')
    await keepScreen(page, 'practice-today-phone')
  })

  test('reports and finds a child without a network, led step by step; stops, goes on, leaves a task out', async () => {
    await context.setOffline(true)
    await report(page)
    await page.getByText('Practised. Nothing was sent.').first().waitFor()
    await learning(page).getByText('Task 2 of 3').waitFor()
    await find(page)
    await learning(page).getByText('Task 3 of 3').waitFor()
    await page.reload()
    await learning(page).getByText('Task 3 of 3').waitFor()
    await onPage(page, /^(?!Something went wrong)/)
    await press(page, /^Today$/)
    await page.getByRole('main').getByRole('link', { name: WANTED }).first().click()
    await page.getByRole('link', { name: /visit/i }).first().click()
    await learning(page).getByText('Say who you saw').waitFor()
    await learning(page).getByRole('button', { name: 'Stop the tasks' }).click()
    await page.goto(`${house.address}/walk-through`)
    await page.getByRole('button', { name: 'Go on with the tasks' }).click()
    await learning(page).getByText('Say who you saw').waitFor()
    expect(await faultsOnPhone(page)).toEqual([])
    await learning(page).getByRole('button', { name: 'Skip this task' }).click()
    await learning(page).getByText('You have done the tasks.').waitFor()
    await keepScreen(page, 'practice-done-phone')
    await context.setOffline(false)
  })

  test('nothing of it was sent, nothing was asked, and the ledger is empty', async () => {
    await press(page, /Practice/)
    await page.getByRole('button', { name: 'Send now' }).click()
    await page.getByText('Last').first().waitFor()
    expect(asked).toEqual([])
    expect(await entriesKept()).toBe(0)
  })

  test('brought to the door, every practised bundle is refused', async () => {
    const bundles = await practisedBundles(page)
    expect(bundles.length).toBeGreaterThan(0)
    const response = await context.request.post(`${house.address}/append`, { data: { bundles } })
    const answer: { results: { outcome: string; rule?: string }[] } = await response.json()
    expect(response.status()).toBe(200)
    for (const result of answer.results) {
      expect(result).toMatchObject({ outcome: 'refused', rule: 'not-the-author' })
    }
    expect(await entriesKept()).toBe(0)
  })

  test('one button starts the files afresh, one leaves by keyboard; at work everything is as before', async () => {
    await page.goto(`${house.address}/children`)
    await page.getByRole('button', { name: 'Start afresh' }).click()
    await onPage(page, 'Today')
    expect(await practisedBundles(page)).toEqual([])
    const leave = page.getByRole('button', { name: 'Leave practice' })
    await leave.waitFor()
    await onPage(page, 'Today')
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement?.textContent ?? ""')
    for (let at = 0; at < 20 && (await focused()) !== 'Leave practice'; at += 1)
      await page.keyboard.press('Shift+Tab')
    expect(await stripes(page).isVisible()).toBe(true)
    expect(await focused()).toBe('Leave practice')
    await page.keyboard.press('Enter')
    await stripes(page).waitFor({ state: 'detached' })
    await onPage(page, 'Today')
    expect(await page.getByText(WANTED).count()).toBe(0)
    expect(await learning(page).count()).toBe(0)
  })

  test('a report written at work is seen by the same watch', async () => {
    await report(page)
    // Undone it could be for ten seconds: so long it is held.
    await expect.poll(() => asked, { timeout: 30_000 }).toContain('/append')
    await expect.poll(entriesKept, { timeout: 30_000 }).toBeGreaterThan(0)
  })
})
