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
let one: SeededIds
let other: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  page = await context.newPage()
  await signIn(page, house.address, PEOPLE.cdo)
  one = await seedScreens(page, house.address)
  other = await seedScreens(page, house.address)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function noFaults(picture: string): Promise<void> {
  for (const size of [
    { width: 360, height: 640 },
    { width: 1366, height: 768 },
  ]) {
    await unroll(page, size)
    expect(await faults(page)).toEqual([])
  }
  await page.screenshot({ path: `tests/out/${picture}.png`, fullPage: true })
}

test('Two files of one child are compared, linked, shown as one and parted again', async () => {
  await page.goto(`${house.address}/children/${one.child}`)
  await page.getByRole('link', { name: 'Is there another file of this child?' }).click()
  await page.getByRole('heading', { level: 1, name: /^Another file of/ }).waitFor()
  await noFaults('same-child-find')
  await page.getByRole('button', { name: 'Ask whether an office knows this child' }).click()
  await page.getByText('No office can be named for this child.').waitFor()
  const pair = `${house.address}/children/${one.child}/same/${other.child}`
  await page.goto(pair)
  await page.getByRole('heading', { level: 1, name: 'Are these two files of one child?' }).waitFor()
  await page.getByRole('table', { name: 'What the two files say' }).waitFor()
  await noFaults('same-child-compare')
  await page.getByRole('checkbox', { name: 'I know the child in both' }).check()
  await checkAndSend(page, 'Link the two files')
  await page.goto(`${house.address}/children/${one.child}`)
  await page.getByText('this file').waitFor()
  expect(
    await page
      .locator('#cases, main')
      .getByRole('link', { name: /^Case / })
      .count(),
  ).toBe(2)
  await noFaults('same-child-linked')
  await page.goto(pair)
  await page.getByRole('heading', { level: 1, name: /two children after all/ }).waitFor()
  await page.getByRole('textbox', { name: /^Why are they not one child/ }).fill('Cousins')
  await noFaults('same-child-part')
  await checkAndSend(page, 'Take the link back')
  await page.goto(`${house.address}/children/${one.child}`)
  await page.getByRole('link', { name: 'Is there another file of this child?' }).waitFor()
  await expect.poll(() => page.getByText('this file').count()).toBe(0)
})
