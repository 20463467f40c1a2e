import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './kit/browser.ts'
import { faults } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { type SeededIds, seedScreens } from './kit/seed-screens.ts'
import { SENT_MS, signIn } from './kit/session.ts'

const NAME = 'Invented Apio'
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

/** Everything this browser keeps of the app: every row of every database, and what lies beside them. */
const KEPT = `(async () => {
  const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done, failed) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    for (const store of db.objectStoreNames) {
      const rows = await new Promise((done, failed) => {
        const asking = db.transaction(store).objectStore(store).getAll()
        asking.onsuccess = () => done(asking.result)
        asking.onerror = () => failed(asking.error)
      })
      if (store !== 'places') all.push(name + '/' + store + ': ' + JSON.stringify(rows))
    }
    db.close()
  }
  return all.join('\\n')
})()`

async function kept(): Promise<string> {
  return String(await page.evaluate(KEPT))
}

async function signOut(): Promise<void> {
  await page.goto(`${house.address}/settings`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Account').waitFor()
}

async function lookAtTheCase(): Promise<void> {
  await page.goto(`${house.address}/cases/${ids.case}`)
  await page.getByText(NAME).first().waitFor()
  // What is not sent yet stays after signing out: that is another promise.
  await page.getByText('All sent').first().waitFor({ timeout: SENT_MS })
}

test('on one’s own device a case stays after signing out: the search finds what is kept', async () => {
  await lookAtTheCase()
  await signOut()
  expect(await kept()).toContain(NAME)
})

test('a shared computer says so, keeps no views of one’s own, and bars nobody', async () => {
  await signIn(page, house.address, PEOPLE.cdo)
  await page.goto(`${house.address}/settings`)
  await page.getByRole('checkbox', { name: 'This computer is shared' }).check()
  await page.getByText('Shared computer').waitFor()
  expect(await faults(page)).toEqual([])
  await page.goto(`${house.address}/cases`)
  await page.getByText('Shared computer').waitFor()
  await expect.poll(() => page.getByLabel('Name of this view').count()).toBe(0)
})

test('after signing out of a shared computer nothing of the case is kept, nor who was there', async () => {
  await lookAtTheCase()
  expect(await kept()).toContain(NAME)
  await signOut()
  await expect.poll(kept).not.toContain(NAME)
  const rest = await kept()
  expect(rest).not.toContain(ids.case)
  expect(rest).not.toContain(ids.child)
  expect(rest).toContain('cwmis-device/accounts: []')
  const names: unknown = await page.evaluate(
    'indexedDB.databases().then((all) => all.map(({ name }) => name))',
  )
  expect(names).toEqual(['cwmis-device'])
})
