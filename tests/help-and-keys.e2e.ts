import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './kit/browser.ts'
import { faults } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { type SeededIds, seedScreens } from './kit/seed-screens.ts'
import { signIn } from './kit/session.ts'

let browser: Browser
let house: TestHouse
let page: Page
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
  await signIn(page, house.address, PEOPLE.cdo)
  ids = await seedScreens(page, house.address)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function today(): Promise<void> {
  await page.goto(house.address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

test('from Today to a visit of a case by keyboard alone', async () => {
  await today()
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: /^What do you want/ })
  await box.waitFor()
  expect(await faults(page)).toEqual([])
  await page.keyboard.type('cases')
  await page
    .getByRole('option', { name: /Go to: .*[Cc]ases/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/cases$/)
  await page.goto(`${house.address}/cases/${ids.case}`)
  await page.getByRole('link', { name: /visit/i }).first().waitFor()
  await page.keyboard.press('Control+k')
  await box.waitFor()
  await page.keyboard.type('visit')
  // The list follows what is typed: only then is the first of it meant.
  await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/Do here.*visit/i)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/visit$/)
})

test('Escape closes the palette and the focus is where it was', async () => {
  await today()
  const search = page.getByRole('link', { name: 'Search', exact: true }).first()
  await search.focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^What do you want/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await search.evaluate((link) => link === document.activeElement)).toBe(true)
})

test('/ opens the search ready to type, ? the list of keys; neither while one types', async () => {
  await today()
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await box.waitFor()
  await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.type('ap?/')
  expect(await box.inputValue()).toBe('ap?/')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await today()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('help is about the page one came from, names who supervises, and tells a problem without a name', async () => {
  const asked: string[] = []
  await page.route('**/problems', async (route) => {
    asked.push(route.request().postData() ?? '')
    await route.continue()
  })
  await page.goto(`${house.address}/cases/${ids.case}`)
  await page.getByText('Invented Apio').first().waitFor()
  await page.getByRole('link', { name: 'Help', exact: true }).click()
  await page.getByText('Above stands how safe the child is').waitFor()
  await page.getByText('The directory has no number for this post').first().waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByLabel('It is too slow').check()
  await page.getByRole('button', { name: 'Tell the administrator' }).click()
  await page.getByText('The administrator was told').waitFor()
  expect(asked).toEqual(['{"page":"cases-one","what":"slow"}'])
  await page.getByRole('button', { name: 'Back to where you were' }).click()
  await page.waitForURL(new RegExp(`/cases/${ids.case}$`))
})

test('the administrator reads it, and of nobody', async () => {
  const office = await (await browser.newContext()).newPage()
  await signIn(office, house.address, PEOPLE.administrator)
  await office.goto(`${house.address}/problems`)
  await office.getByText('It is too slow').waitFor()
  expect(await faults(office)).toEqual([])
  expect(await office.locator('main').innerText()).not.toMatch(/Apio/)
})

async function read(language: RegExp, code: string): Promise<void> {
  await page.goto(`${house.address}/settings`)
  await page.getByRole('radio', { name: language }).check()
  await page.locator(`html[lang=${code}]`).waitFor({ state: 'attached' })
  await page.goto(`${house.address}/reports/new`)
}

test('a language that no speaker has reviewed says so, and its questions stand beside their English', async () => {
  const english = page.getByText('Is the child in danger right now?', { exact: true })
  await read(/^Luganda \(.*not yet reviewed/, 'lg')
  await page.getByText('Omwana ali mu kabi kati?', { exact: true }).waitFor()
  await english.waitFor()
  // The app's own words are that language's, too.
  await page.getByRole('button', { name: 'Tereka oyimirire' }).first().waitFor()
  expect(await faults(page)).toEqual([])
  await read(/^Kiswahili/, 'sw')
  await page.getByText('Je, mtoto yuko hatarini sasa hivi?', { exact: true }).waitFor()
  await english.waitFor()
  await read(/^English$/, 'en')
  await english.waitFor()
  expect(await page.getByText('Omwana').count()).toBe(0)
})
