import { readFileSync } from 'node:fs'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { sayFrom } from '@cwmis/practice/map-names.ts'
import { mapTables } from '@cwmis/practice/map-tables.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheets } from '../server/sheets/read.ts'
import { openBrowser } from './kit/browser.ts'
import { barriers } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { signIn } from './kit/session.ts'

let browser: Browser
let house: TestHouse
let page: Page

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await signIn(page, house.address, PEOPLE.analyst)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

test('a reader at the ministry goes from a need to its questions and back, and says what she thinks in her name', async () => {
  await page.getByRole('link', { name: 'Map of the practice' }).first().click()
  await page.getByRole('link', { name: 'Needs', exact: true }).click()
  await page.getByRole('link', { name: /^accept, screen out, escalate/ }).click()
  await page.getByText('within 1 hour of arrival').waitFor()
  await page.getByRole('link', { name: /^F01\.concernCodes/ }).click()
  const back = page.getByRole('region', { name: 'What leads to it' })
  await back.getByRole('link', { name: /^CP01 Reports received/ }).waitFor()
  await back.getByRole('link', { name: /^accept, screen out, escalate/ }).click()
  await page.getByLabel('What you say').selectOption('yes')
  await page.getByLabel(/^Your comment/).fill('Agreed at the sitting.')
  await page.getByRole('button', { name: 'Say it in your name' }).click()
  await page.getByText(new RegExp(`^Agreed, ${PEOPLE.analyst.name}`)).waitFor()
  expect(await barriers(page)).toEqual([])
})

test('an administrator names her a reviewer of the needs: what she agrees to from then on says so', async () => {
  const office = await (await browser.newContext()).newPage()
  await signIn(office, house.address, PEOPLE.administrator)
  await office.goto(page.url())
  await office.getByText('Nobody is named to review this part.').waitFor()
  await office.getByLabel('Account of a reviewer of this part').fill(PEOPLE.analyst.account)
  await office.getByRole('button', { name: 'Name as a reviewer' }).click()
  await office.getByText(`Reviewed by ${PEOPLE.analyst.name}`).waitFor()
  expect(await barriers(office)).toEqual([])
  await office.context().close()
  await page.reload()
  await page.getByText(`Reviewed by ${PEOPLE.analyst.name}`).waitFor()
  expect(await page.getByLabel('Account of a reviewer of this part').count()).toBe(0)
  await page.getByLabel('What you say').selectOption('yes')
  await page.getByRole('button', { name: 'Say it in your name' }).click()
  await page.getByText(`Agreed, ${PEOPLE.analyst.name}, named reviewer`).waitFor()
  await page.getByText(new RegExp(`^Agreed, ${PEOPLE.analyst.name}, \\d`)).waitFor()
})

test('the law leads to its time limit and tool and back, and a tool in use stands line by line beside ours', async () => {
  await page.goto(`${house.address}/map/law/T1`)
  await page.getByRole('link', { name: /^F17/ }).click()
  const back = page.getByRole('region', { name: 'What leads to it' })
  await back.getByRole('link', { name: /^T1 In police custody/ }).waitFor()
  await page.goto(`${house.address}/map/tool/ovcmis-007a`)
  const lines = page.getByRole('table', { name: 'Tools in use today' }).locator('tbody tr')
  await lines.first().waitFor()
  const tool = MAP_SHELF.tools.find(({ code }) => code === 'ovcmis-007a')
  expect(await lines.count()).toBe(tool?.lines.length)
  await page.getByRole('link', { name: 'F16B.headAge' }).first().click()
  await page
    .getByRole('link', { name: /^Household vulnerability/ })
    .first()
    .waitFor()
  expect(await barriers(page)).toEqual([])
})

test('what is missing is listed, and leads to where it is missing', async () => {
  await page.goto(`${house.address}/map/gaps`)
  await page.getByText(/^A question nobody needs: \d+$/).click()
  await page.getByRole('link', { name: /^F01\.witnessChildren/ }).click()
  await page.getByText('Missing: A question nobody needs.').waitFor()
})

test('who sends what to whom is drawn, and told in an equal table, wide and narrow', async () => {
  await page.goto(`${house.address}/map/flow`)
  const picture = page.locator('.flow-picture path')
  await picture.first().waitFor({ state: 'attached' })
  const drawn = await picture.count()
  expect(drawn).toBeGreaterThan(5)
  const streams = page.getByRole('table', { name: 'Between sectors' }).locator('tbody tr')
  expect(await streams.count()).toBe(drawn)
  const rows = page.getByRole('table', { name: 'Who sends what to whom' }).locator('tbody tr')
  expect(await rows.count()).toBe(CONTENT.handoffs.length)
  await keepScreen(page, 'map-flow')
  expect(await barriers(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await barriers(page)).toEqual([])
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('the workbook the reader saves says what the screen says', async () => {
  await page.goto(`${house.address}/map`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a workbook (XLSX)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('EXAMPLE-map.xlsx')
  const sheets = await readSheets(readFileSync(await download.path()))
  const tables = mapTables(CONTENT, MAP_SHELF, sayFrom(messages))
  expect(sheets.map(({ rows }) => rows.length).slice(0, -1)).toEqual(
    tables.map(({ rows }) => rows.length),
  )
  expect(JSON.stringify(sheets.at(-1))).toContain('Agreed at the sitting.')
  await page.goto(`${house.address}/map/indicator`)
  await page.getByRole('table', { name: 'Numbers' }).waitFor()
  expect(await page.locator('tbody tr').count()).toBe(MAP_SHELF.sheets.length)
  const told = sheets[1]?.rows.map(([code = '', name = '']) => `${code} ${name}`) ?? []
  expect(told).toContain(await page.locator('tbody tr a').first().innerText())
})
