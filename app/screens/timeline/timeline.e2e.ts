import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/kit/browser.ts'
import { faults, unroll } from '../../../tests/kit/faults.ts'
import { checkAndSend } from '../../../tests/kit/form.ts'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { PEOPLE } from '../../../tests/kit/people.ts'
import { type SeededIds, seedScreens } from '../../../tests/kit/seed-screens.ts'
import { signIn } from '../../../tests/kit/session.ts'

let browser: Browser
let house: TestHouse
let page: Page
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  page = await context.newPage()
  await signIn(page, house.address, PEOPLE.cdo)
  ids = await seedScreens(page, house.address)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function open(search = ''): Promise<void> {
  await page.goto(`${house.address}/children/${ids.child}/timeline${search}`)
  await page.getByRole('heading', { level: 1, name: /Life of/ }).waitFor()
}

function idsOf(name: 'line' | 'mark'): Promise<(string | null)[]> {
  return page
    .locator(`[data-${name}]`)
    .evaluateAll((found, one) => found.map((each) => each.getAttribute(`data-${one}`)), name)
}

function titled(words: string): Promise<number> {
  return page.locator('[data-line] strong').getByText(words, { exact: true }).count()
}

test('The list and the bands say the same in the same order, across the child, its case and its report', async () => {
  await open()
  await page.getByRole('heading', { name: /newest first/ }).waitFor()
  await expect.poll(() => titled('Report received')).toBeGreaterThan(0)
  const listed = await idsOf('line')
  expect(listed.length).toBeGreaterThan(4)
  expect(await idsOf('mark')).toEqual(listed)
  expect(await titled('Child described')).toBe(1)
  expect(await titled('Case opened')).toBe(1)
  await page.screenshot({ path: 'tests/out/timeline-desk.png', fullPage: true })
  for (const size of [
    { width: 360, height: 640 },
    { width: 1366, height: 768 },
  ]) {
    await unroll(page, size)
    expect(await faults(page)).toEqual([])
    await page.screenshot({
      path: `tests/out/timeline-${String(size.width)}.png`,
      fullPage: true,
    })
  }
})

test('What was known on a day before anybody wrote is nothing; today it is everything', async () => {
  await page.goto(`${house.address}/children/${ids.child}/timeline?on=2020-01-01`)
  await page.getByText('Nothing had been recorded by then.').waitFor()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await page.getByText('Child described').first().waitFor()
  const today = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10)
  await open(`?on=${today}`)
  await page.getByText(/The child was called Invented Apio/).waitFor()
  expect(await titled('Child described')).toBe(1)
})

test('The second look says that nothing was recorded by others since the first', async () => {
  await open()
  await page.getByText('Nothing was recorded by others since you last looked.').waitFor()
})

test('Without the office it shows what stands on this device, and says so', async () => {
  const doors = /\/(timeline|sync|subjects)(\/|\?|$)/
  await page
    .context()
    .route(doors, (route) =>
      route.request().isNavigationRequest() ? route.fallback() : route.abort(),
    )
  await open()
  await page.getByText(/The office does not answer\. Shown is what stands on this device/).waitFor()
  await page.setViewportSize({ width: 360, height: 640 })
  const pill = await page.locator('.pill').boundingBox()
  expect(pill?.height).toBeLessThan(40)
  await page.screenshot({ path: 'tests/out/timeline-device-360.png' })
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(await titled('Child described')).toBe(1)
  expect(await idsOf('mark')).toEqual(await idsOf('line'))
  await page.context().unroute(doors)
})

test('An entry found in the wrong file stays, and another says so', async () => {
  await open()
  const card = page.locator('[data-line]').filter({ hasText: 'Child described' })
  await card.getByRole('link', { name: /wrong file/ }).click()
  await page.getByRole('heading', { name: 'Say that an entry is in the wrong file' }).waitFor()
  await checkAndSend(page, 'Say so')
  await page.goto(`${house.address}/children/${ids.child}/timeline`)
  await expect.poll(() => titled('Entry found in the wrong file')).toBe(1)
  expect(await titled('Child described')).toBe(1)
  expect(await page.getByText('found in the wrong file', { exact: true }).count()).toBe(1)
})

test('What was just signed can be taken back, and then never was; j and k go through the lines', async () => {
  await page.goto(`${house.address}/cases/${ids.case}/visit`)
  await checkAndSend(page, 'Save the visit')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
  await open()
  await expect.poll(() => titled('Report received')).toBe(1)
  expect(await titled('Visit made')).toBe(0)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const lines = await idsOf('line')
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-line]')?.getAttribute('data-line'))
  expect(await focused()).toBe(lines[1])
  await page.keyboard.press('k')
  expect(await focused()).toBe(lines[0])
})
