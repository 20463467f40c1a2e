import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/kit/browser.ts'
import { addRow, checkAndSend, choose, date, tick, write } from '../../../tests/kit/form.ts'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { PEOPLE } from '../../../tests/kit/people.ts'
import { keepScreen } from '../../../tests/kit/screens.ts'
import { seedScreens } from '../../../tests/kit/seed-screens.ts'
import { onPage, signIn } from '../../../tests/kit/session.ts'

/** From safety over the assessment to consent, by one officer. Each story goes on where the one before it ended. */
let house: TestHouse
let browser: Browser
let page: Page
let address = ''

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 900 } })
  await signIn(page, house.address, PEOPLE.cdo)
  const ids = await seedScreens(page, house.address)
  address = `${house.address}/cases/${ids.case}`
})

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

test('the answers about safety give a level with its reasons, and stand in the lane above the rail', async () => {
  await page.goto(address)
  await page.getByText('Safety has not been assessed yet.').waitFor()
  await page.getByRole('link', { name: 'Assess safety' }).first().click()
  await onPage(page, 'Assess safety')
  await choose(page, 'Whom did you see?', 'Child alone')
  await page.getByRole('button', { name: 'Go on' }).click()
  await addRow(page, 'What threatens the child?', async (row) => {
    await choose(row, 'What', 'Beaten or hurt')
    await choose(row, 'How grave', '3 · Serious harm')
    await choose(row, 'How near', 'Now')
  })
  await page.getByText('Your answers give this level').waitFor()
  await page.getByText('Serious harm threatens now').waitFor()
  await choose(page, 'Do you agree with this level?', 'Yes')
  await choose(page, 'Where is the child safe tonight?', 'At home with a safety plan')
  await addRow(page, 'What keeps the child safe?', async (row) => {
    await write(row, 'What', 'Sleeps at the aunt’s')
    await write(row, 'Who', 'Aunt Rose')
    await date(row, 'By when', '2026-11-23')
  })
  await date(page, 'When is the child seen again?', '2027-01-10')
  await keepScreen(page, 'safety-assessment')
  await checkAndSend(page, 'Save the assessment')
  await page.goto(address)
  const lane = page.getByRole('region', { name: 'Safety' })
  await lane.getByText('To be seen again on 10 Jan 2027').waitFor()
  await lane.getByText(/Sleeps at the aunt’s · Aunt Rose/).waitFor()
  await lane.getByText(/Beaten or hurt · 3 · Serious harm · Now/).waitFor()
  expect(await lane.getByText('Emergency').count()).toBeGreaterThan(0)
  await keepScreen(page, 'safety-lane')
})

test('a part of life is signed by itself, and what was told is asked again only as "still true?"', async () => {
  await page.getByRole('link', { name: 'Go on with the assessment' }).first().click()
  await onPage(page, 'Assessment')
  await page.getByRole('link', { name: 'Money and shelter' }).click()
  await page.getByRole('radio', { name: 'Money and shelter', checked: true }).waitFor()
  await write(page, 'What is strong?', 'The aunt has a garden')
  await choose(page, 'How does it stand?', '2 · Bad')
  await checkAndSend(page, 'Save this part')
  await page.goto(`${address}/assessment`)
  await page.getByText('1 of 14 parts').waitFor()
  await keepScreen(page, 'assessment-parts')
  await page.getByRole('link', { name: 'Money and shelter' }).click()
  await onPage(page, 'Assess a part of life')
  await page
    .getByText(/Told on \d+ \w+ \d{4} to \w/)
    .first()
    .waitFor()
  await page.getByText('The aunt has a garden').waitFor()
  await keepScreen(page, 'still-true')
  const told = page.locator('.notice').filter({ hasText: 'The aunt has a garden' })
  await told.getByRole('button', { name: 'Yes' }).click()
  const strong = page.getByRole('textbox', { name: /^What is strong/ })
  expect(await strong.inputValue()).toBe('The aunt has a garden')
})

test('consent is given for a purpose and taken back; protection goes on', async () => {
  await page.goto(`${address}/write/consent-recorded`)
  await tick(page, 'What did you explain?', { answers: ['What we do'] })
  await addRow(page, 'What do they agree to?', async (row) => {
    await choose(row, 'Purpose', 'Share with the school')
    await choose(row, 'Agreed', 'Yes')
  })
  await choose(page, 'Who answered?', 'Child')
  await choose(page, 'Does the child agree?', 'Yes')
  await checkAndSend(page, 'Save what was said')
  await page.goto(address)
  const consent = page.getByRole('region', { name: 'Consent' })
  await consent.getByText('Agreed', { exact: true }).waitFor()
  await consent.getByRole('link', { name: 'Take consent back' }).click()
  await checkAndSend(page, 'Take back')
  await page.goto(address)
  await consent.getByText('Taken back').waitFor()
  await page.getByRole('link', { name: 'Refer to another office' }).first().waitFor()
})
