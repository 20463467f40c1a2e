import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/kit/browser.ts'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { PEOPLE } from '../../../tests/kit/people.ts'
import { keepScreen } from '../../../tests/kit/screens.ts'
import { seedScreens } from '../../../tests/kit/seed-screens.ts'
import { signIn } from '../../../tests/kit/session.ts'

let browser: Browser
let house: TestHouse
let page: Page

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await signIn(page, house.address, PEOPLE.cdo)
  await seedScreens(page, house.address)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

test('a report made here stands in the numbers of its area, told apart, and goes into a file that says what it is', async () => {
  await page.goto(`${house.address}/numbers`)
  await page.getByText(/^[1-9]\d* in /).waitFor()
  await page.getByText(/^Counted up to /).waitFor()
  await page.getByRole('table', { name: 'By sex' }).waitFor()
  await page.getByText('One concern told by three people counts three times').waitFor()
  await keepScreen(page, 'numbers')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toMatch(/^EXAMPLE-CP01-quarter-\d{4}-\d\d-01\.csv$/)
  expect(text.split('\r\n')[0]).toContain('EXAMPLE')
  expect(text).toContain('By sex')
})

test('another number, period and area are chosen, and stand in the address', async () => {
  await page.goto(`${house.address}/numbers`)
  await page.getByLabel('Number', { exact: true }).selectOption('CM01')
  await page.getByText(/^\d+ of [1-9]\d* \(\d+ %\) in /).waitFor()
  await page.getByLabel('Area', { exact: true }).selectOption('')
  await page.getByText('Figures under 5 are hidden here').waitFor()
  await page.getByText(/^under 5, or hidden with it in /).waitFor()
  expect(new URL(page.url()).searchParams.get('place')).toBe('all')
  await page.getByLabel('Period', { exact: true }).selectOption('year')
  await page.getByText(/in 20\d\d\/\d\d$/).waitFor()
})

test('whoever reaches over no area finds no numbers', async () => {
  const other = await browser.newPage()
  await signIn(other, house.address, PEOPLE.paraSocial)
  await other.goto(`${house.address}/numbers`)
  await other.getByRole('heading', { level: 1, name: 'Not found' }).waitFor()
  expect(await other.getByRole('link', { name: 'Numbers' }).count()).toBe(0)
  await other.close()
})
