import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pseudo } from '../app/words/pseudo.ts'
import { withClient } from '../ledger/embedded/connection.ts'
import { openBrowser, openPage } from './kit/browser.ts'
import { barriers } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { actorOf, PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { onPage, SENT, signIn } from './kit/session.ts'
import { phoneJob } from './main-job/phone.ts'
import { disguise, readClipped } from './screens/looks.ts'

/** The field's part of the main job on a narrow phone: in words longer by two fifths, and with the network cut in the middle. */
const PHONE = { viewport: { width: 360, height: 740 } }
let house: TestHouse
let browser: Browser

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

/** What is cut off or bars somebody on the page as it stands. */
async function wrong(page: Page): Promise<readonly string[]> {
  return [...(await page.evaluate(readClipped)), ...(await barriers(page))]
}

test('at 360 pixels, with every text two fifths longer, nothing is cut off from the report to the visit', async () => {
  const page = await openPage(browser, PHONE)
  await signIn(page, house.address, PEOPLE.cdo)
  await page.evaluate(disguise, true)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: pseudo('Today') }).waitFor()
  const found: string[] = []
  await phoneJob(page, {
    reads: pseudo,
    child: 'Invented Apio',
    next: async (step) => {
      // The last receipt is looked at when all is sent, the others as they stand at first.
      await onPage(page, pseudo('Saved'))
      if (step === 'end') await page.getByText(pseudo(SENT)).first().waitFor()
      found.push(...(await wrong(page)).map((fault) => `before ${step}: ${fault}`))
    },
  })
  await keepScreen(page, 'phone-longer-words')
  expect(found).toEqual([])
})

test('the network is cut in the middle: everything goes on, and is there once when it is back', async () => {
  const page = await openPage(browser, PHONE)
  await signIn(page, house.address, PEOPLE.colleague)
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  const before = await writtenByHim()
  await phoneJob(page, {
    reads: (words) => words,
    child: 'Invented Akello',
    next: async (step) => {
      if (step === 'triage') return page.context().setOffline(true)
      await page.getByText('on this device').first().waitFor()
      if (step === 'end') await keepScreen(page, 'phone-network-cut')
    },
  })
  expect(await writtenByHim()).toEqual(before)
  await page.context().setOffline(false)
  await expect
    .poll(writtenByHim, { timeout: 90_000 })
    .toEqual({ reports: 1, triages: 1, children: 1, cases: 1, visits: 1 })
})

/** How often each sort of entry of his stands in the ledger. */
function writtenByHim(): Promise<unknown> {
  return withClient(house.owner, async (client) => {
    const found = await client.query(
      `select count(*) filter (where kind = 'report-made')::int as reports,
        count(*) filter (where kind = 'report-triaged')::int as triages,
        count(*) filter (where kind = 'child-described')::int as children,
        count(*) filter (where kind = 'case-opened')::int as cases,
        count(*) filter (where kind = 'visit-recorded')::int as visits
       from entry where author = $1`,
      [actorOf(PEOPLE.colleague)],
    )
    return found.rows[0]
  })
}
