import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPicture, openBrowser } from './kit/browser.ts'
import { barriers } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PASSPHRASE, PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { onPage, SENT } from './kit/session.ts'
import { interviewByKeys, pickRadio, press, type } from './main-job/keys.ts'

/** From signing in to a case, by an officer who has no mouse and touches nothing. */
let house: TestHouse
let browser: Browser
let page: Page

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => document.documentElement.setAttribute('data-touched', ''))
  })
})

afterAll(async () => {
  if (page) await keepPicture(page, 'by keyboard')
  await browser?.close()
  await house?.remove()
})

test('an officer signs in, reports, says how urgent it is, registers and records a visit by keyboard alone', async () => {
  await page.goto(house.address)
  await type(page, page.getByLabel('Account'), PEOPLE.cdo.account)
  await type(page, page.getByLabel('Passphrase'), PASSPHRASE)
  await page.keyboard.press('Enter')
  await onPage(page, 'Today')
  await press(page, page.getByRole('link', { name: 'Report', exact: true }))
  await interviewByKeys(page, {
    'Is the child in danger right now?': (on) =>
      pickRadio(on, 'Is the child in danger right now?', 'No'),
    'Where is the child?': async (on) => {
      await type(on, on.getByRole('combobox', { name: /^Where is the child/ }), 'kigumba')
      // Proposals follow the letters one by one: chosen is what stands first once all are typed.
      await on.getByRole('option').first().filter({ hasText: 'Kigumba' }).waitFor()
      await on.keyboard.press('ArrowDown')
      await on.keyboard.press('Enter')
    },
    'Who is the child?': async (on) => {
      await press(on, on.getByRole('button', { name: 'Add one' }))
      await type(on, on.locator('.row-form').getByRole('textbox').first(), 'Invented Auma')
      await press(on, on.getByRole('button', { name: 'Done with this one' }))
    },
  })
  await press(page, page.getByRole('button', { name: 'Send the report' }))
  await press(page, page.getByRole('link', { name: 'Open this report' }))
  await press(page, page.getByRole('link', { name: 'Say how urgent it is' }))
  await interviewByKeys(page, {
    'How urgent is it?': (on) => pickRadio(on, 'How urgent is it?', 'High'),
  })
  await press(page, page.getByRole('button', { name: 'Save and route' }))
  await press(page, page.getByRole('link', { name: 'Go on' }))
  await press(page, page.getByRole('link', { name: 'Register Invented Auma' }))
  await interviewByKeys(page, {
    'Is the child known already?': (on) =>
      pickRadio(on, 'Is the child known already?', 'A child new to us'),
    'On which basis do we act?': (on) => pickRadio(on, 'On which basis do we act?', 'Public duty'),
  })
  await press(page, page.getByRole('button', { name: 'Register', exact: true }))
  await press(page, page.getByRole('link', { name: 'Open the case' }))
  await page.getByText('You are the responsible officer').waitFor()
  await page
    .getByText(/Kigumba/)
    .first()
    .waitFor()
  await press(page, page.getByRole('link', { name: 'Record a visit' }).first())
  await interviewByKeys(page, {
    'Whom did you see?': (on) => pickRadio(on, 'Whom did you see?', 'Child alone'),
    'Is the child safe today?': (on) => pickRadio(on, 'Is the child safe today?', 'Safe'),
  })
  await press(page, page.getByRole('button', { name: 'Save the visit' }))
  await page.getByText(SENT).first().waitFor()
  await press(page, page.getByRole('link', { name: 'Go on' }))
  await page.getByText('Visit made', { exact: true }).first().waitFor()
  await keepScreen(page, 'by-keyboard')
  expect(await barriers(page)).toEqual([])
  expect(await page.locator('html').getAttribute('data-touched')).toBe(null)
})

test('a touch would have been seen', async () => {
  await page.getByRole('heading', { level: 1 }).first().click()
  expect(await page.locator('html').getAttribute('data-touched')).toBe('')
})
