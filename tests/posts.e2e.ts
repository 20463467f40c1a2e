import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './kit/browser.ts'
import { faults, unroll } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { signIn } from './kit/session.ts'

const PHONE = { width: 360, height: 640 }

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

async function newPage(): Promise<Page> {
  return (await browser.newContext({ viewport: PHONE })).newPage()
}

/** Opens one of the acts, answers its boxes and does it. */
async function act(page: Page, name: string, answers: Readonly<Record<string, string>>) {
  const form = page.locator('details.act').filter({ hasText: name })
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  for (const [label, answer] of Object.entries(answers)) {
    const box = form.getByLabel(label, { exact: true })
    const isList = (await box.evaluate((found) => found.tagName)) === 'SELECT'
    await (isList ? box.selectOption({ label: answer }) : box.fill(answer))
  }
  await form.getByRole('button', { name }).click()
}

test('an administrator adds a post and a person, who comes in by the code and chooses a passphrase', async () => {
  const page = await newPage()
  await signIn(page, house.address, PEOPLE.administrator)
  await page.goto(`${house.address}/posts`)
  await page.getByRole('heading', { level: 1, name: 'Offices, posts and people' }).waitFor()
  const role = 'Community development officer'
  await act(page, 'Add a desk', { Office: 'Kigumba Sub-county', Name: 'Second desk' })
  await page.getByText('Done.').waitFor()
  await act(page, 'Add a post', { Desk: 'Second desk', Role: role })
  await page.getByRole('cell', { name: 'Vacant' }).first().waitFor()
  await act(page, 'Add a person', {
    Name: 'Invented Nansubuga',
    Account: 'nansubuga',
    'Post (optional)': `${role}, Second desk`,
  })
  const told = await page.getByText(/One-time code: /).innerText()
  const code = told.split(': ')[1]?.trim() ?? ''
  expect(code).toMatch(/^([2-9A-Z]{4}-){2}[2-9A-Z]{4}$/)
  await unroll(page, PHONE)
  expect(await faults(page)).toEqual([])
  await act(page, 'Add a person', { Name: 'Another', Account: 'NANSUBUGA' })
  await page.getByText('Somebody has this account already.').waitFor()

  const other = await newPage()
  await other.goto(house.address)
  await other.getByLabel('Account').fill('nansubuga')
  await other.getByLabel('Passphrase').fill(code)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await other.getByRole('heading', { level: 1, name: 'Choose your passphrase' }).waitFor()
  await unroll(other, PHONE)
  expect(await faults(other)).toEqual([])
  await other.getByLabel('New passphrase', { exact: true }).fill('seven slow green kites')
  await other.getByLabel('New passphrase again').fill('seven slow green kites')
  await other.getByRole('button', { name: 'Choose and sign in' }).click()
  await other.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  await other.goto(`${house.address}/posts`)
  await other.getByRole('heading', { level: 1, name: /not/i }).waitFor()
}, 120_000)
