import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/kit/browser.ts'
import { barriers } from '../../../tests/kit/faults.ts'
import { checkAndSend, write } from '../../../tests/kit/form.ts'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { PEOPLE, type Person } from '../../../tests/kit/people.ts'
import { keepScreen } from '../../../tests/kit/screens.ts'
import { type SeededIds, seedScreens } from '../../../tests/kit/seed-screens.ts'
import { exchange, signIn } from '../../../tests/kit/session.ts'

/** The two ends of a hand-off write to each other, one of them without a network; neither sees the other's case. */
const DESK = { width: 1366, height: 800 }
const QUESTION = 'Which day is the nurse there?'
const ANSWER = 'On Tuesday, ask for the focal person.'

let browser: Browser
let house: TestHouse
let sender: Page
let clinic: Page
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  sender = await open(PEOPLE.cdo)
  ids = await seedScreens(sender, house.address)
  clinic = await open(PEOPLE.clinic)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function open(who: Person): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage()
  await signIn(page, house.address, who)
  return page
}

function contextOf(page: Page): BrowserContext {
  return page.context()
}

async function toHandoff(page: Page): Promise<void> {
  await page.goto(`${house.address}/handoffs/${ids.handoff}`)
  await page.getByRole('heading', { name: 'Messages between the two offices' }).waitFor()
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Write to the other office' }).click()
  await write(page, 'Your message to the other office', text)
  await checkAndSend(page, 'Send the message')
}

test('what one end writes without a network stands there at once and reaches the other end', async () => {
  await exchange(sender)
  await sender.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await toHandoff(sender)
  await contextOf(sender).setOffline(true)
  await say(sender, QUESTION)
  await sender.getByText('Saved on this device. Not sent yet').waitFor()
  await sender.getByRole('link', { name: 'Hand-offs' }).first().click()
  await sender
    .getByRole('link', { name: /^Ask for medical care/ })
    .first()
    .click()
  await sender.getByText(QUESTION).waitFor()
  await contextOf(sender).setOffline(false)
  await sender.goto(house.address)
  await exchange(sender)
  await exchange(clinic)
  await clinic.goto(`${house.address}/handoffs`)
  await clinic.getByText('1 new message').waitFor()
  await keepScreen(clinic, 'handoffs-new-message')
  await toHandoff(clinic)
  await clinic.getByText(QUESTION).waitFor()
})

test('who has read it is told of it as new no longer, and answers', async () => {
  // By the link, as a person goes: what was read is noted a moment after it was shown.
  await clinic.getByRole('link', { name: 'Hand-offs' }).first().click()
  await clinic.getByRole('link', { name: /^Ask for medical care/ }).waitFor()
  await expect.poll(() => clinic.getByText('1 new message').count()).toBe(0)
  await toHandoff(clinic)
  await say(clinic, ANSWER)
  await exchange(clinic)
  await exchange(sender)
  await toHandoff(sender)
  await sender.getByText(ANSWER).waitFor()
  await keepScreen(sender, 'handoff-messages')
  expect(await barriers(sender)).toEqual([])
})

test('neither sees the other’s case for it', async () => {
  await clinic.goto(`${house.address}/cases/${ids.case}`)
  await clinic.getByRole('heading', { level: 1, name: 'Not found' }).waitFor()
})

test('the other end is told inside the app, can mark it as seen and put it back', async () => {
  await clinic.goto(`${house.address}/news`)
  const told = clinic.getByRole('listitem').filter({ hasText: 'A message from the other office' })
  await told.getByText('New', { exact: true }).waitFor()
  await told.getByRole('button', { name: /^Mark as seen/ }).click()
  await told.getByRole('button', { name: /^Put back among the new/ }).click()
  await told.getByText('New', { exact: true }).waitFor()
  await clinic.getByRole('button', { name: 'Mark all as seen' }).click()
  await clinic.getByRole('button', { name: 'Undo' }).click()
  await told.getByText('New', { exact: true }).waitFor()
  await keepScreen(clinic, 'news')
  expect(await barriers(clinic)).toEqual([])
})

test('somebody chooses to be written to, and ends it', async () => {
  await sender.goto(`${house.address}/settings`)
  await sender.getByRole('textbox', { name: 'Telephone number for SMS' }).fill('0700 123 456')
  await sender.getByRole('button', { name: 'Write to me by SMS' }).click()
  await sender.getByText('Saved.', { exact: true }).waitFor()
  await sender.getByRole('button', { name: 'No more SMS' }).waitFor()
  await keepScreen(sender, 'settings-told')
  expect(await barriers(sender)).toEqual([])
  await sender.getByRole('button', { name: 'No more SMS' }).click()
  await expect.poll(() => sender.getByRole('button', { name: 'No more SMS' }).count()).toBe(0)
})
