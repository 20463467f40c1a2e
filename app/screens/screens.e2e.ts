import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../tests/kit/browser.ts'
import { disturb } from '../../tests/kit/disturb.ts'
import { barriers, faults, unroll } from '../../tests/kit/faults.ts'
import { openTestHouse, type TestHouse } from '../../tests/kit/house.ts'
import { PEOPLE, type Person } from '../../tests/kit/people.ts'
import { type SeededIds, seedScreens } from '../../tests/kit/seed-screens.ts'
import { signIn } from '../../tests/kit/session.ts'
import type { Screen } from '../screen.ts'
import { SCREENS } from './index.ts'

const PHONE = { width: 360, height: 640 }
const DESK = { width: 1366, height: 768 }
/** Whoever waited for their turn has not gone away: the lock would hide what is to be looked at. */
const TOUCHED = `localStorage.setItem('cwmis-in-use', JSON.stringify({
  ...JSON.parse(localStorage.getItem('cwmis-in-use') ?? '{}'), at: Date.now() }))`
const NOBODY = '00000000-0000-7000-8000-000000000000'

let browser: Browser
let house: TestHouse
/** A page of each person who looks, signed in. */
const pages = new Map<string, Page>()
/** What the routes' names stand for in the house of this test. */
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  ids = await seedScreens(await open(PEOPLE.cdo), house.address)
  await open(PEOPLE.probation)
  await open(PEOPLE.elsewhere)
  await open(PEOPLE.paraSocial)
  await open(PEOPLE.administrator)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

async function open(who: Person): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK })
  const page = await context.newPage()
  await signIn(page, house.address, who)
  pages.set(who.account, page)
  return page
}

function pageOf(who: Person): Page {
  const page = pages.get(who.account)
  if (!page) throw new Error(`${who.account} is not signed in.`)
  return page
}

/** The route with what its names stand for: of this test's house, or of nothing. */
function address({ route }: Screen, there: boolean): string {
  const type = route.split('/')[1] ?? ''
  const subject = {
    reports: ids.report,
    children: ids.child,
    cases: ids.case,
    handoffs: ids.handoff,
  }[type]
  const known = route
    .replace('*', '/nowhere')
    .replace(':page', 'cases-one')
    .replace(':place', 'cases')
    .replace(':id', there ? (subject ?? ids.case) : NOBODY)
    .replace(':kind', route.includes(':row') ? 'track-ended' : 'risk-raised')
    .replace(':other', NOBODY)
    .replace(':row', route.startsWith('/reports') ? ids.row : 'HEALTH')
  return house.address + known
}

/** Who looks at a screen in a state: somebody else's office has empty lists. */
function whoLooks({ route }: Screen, state: string): Person {
  if (['/status', '/posts', '/sendings', '/problems'].includes(route)) return PEOPLE.administrator
  if (route === '/numbers') return PEOPLE.cdo
  if (route.endsWith('/timeline')) return PEOPLE.cdo
  if (state === 'board' || state === 'board-device' || route === '/waiting') return PEOPLE.probation
  if (state === 'board-empty') return PEOPLE.elsewhere
  if (route.endsWith('-decision')) return PEOPLE.probation
  return state === 'empty' ? PEOPLE.paraSocial : PEOPLE.cdo
}

/** Brings a screen into a state and waits until it stands. Returns what puts everything back. */
async function bring(page: Page, screen: Screen, state: string): Promise<() => Promise<void>> {
  const context = page.context()
  const there = !['absent', 'offline', 'loading', 'error'].includes(state)
  await page.evaluate(TOUCHED)
  const back = await disturb(context, state)
  await page.goto(address(screen, there) + longAgo(screen, state))
  if (state === 'loading') await page.getByRole('status').filter({ hasText: 'Reading' }).waitFor()
  else await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (screen.route === '/posts' && state === 'ready') {
    await page.getByText('Add an office').first().waitFor()
  }
  if (screen.route === '/search' && state === 'ready') {
    await page.getByRole('searchbox').fill('apio')
    await page
      .getByRole('link', { name: /Invented Apio/ })
      .first()
      .waitFor()
  }
  return back
}

/** A period in which nothing was counted or known, for what is to be empty. */
function longAgo({ route }: Screen, state: string): string {
  if (route.endsWith('/timeline') && state === 'empty') return '?on=2019-01-01'
  return route === '/numbers' && state === 'empty' ? '?grain=month&start=2019-01-01' : ''
}

describe('every screen in every state', () => {
  const open = SCREENS.filter((screen) => screen.roles !== 'public' || screen.route === '*')
  for (const screen of open) {
    for (const state of screen.fixtures) {
      test(`${screen.route} ${state}: nothing bars anybody`, async () => {
        const page = pageOf(whoLooks(screen, state))
        const back = await bring(page, screen, state)
        const found: string[] = []
        for (const size of state === 'ready' ? [PHONE, DESK] : [PHONE]) {
          await unroll(page, size)
          found.push(...(await faults(page)).map((fault) => `${String(size.width)}: ${fault}`))
        }
        await back()
        expect(found).toEqual([])
      })
    }
  }
})

describe('before anybody is let in', () => {
  test('sign-in, a wrong passphrase and the lock bar nobody', async () => {
    const page = await (await browser.newContext({ viewport: PHONE })).newPage()
    await page.goto(house.address)
    await page.getByLabel('Account').fill('nobody.here')
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Passphrase').fill('not the right words')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    expect(await faults(page)).toEqual([])
    await signIn(page, house.address, PEOPLE.colleague)
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await page.getByRole('link', { name: 'Help and settings' }).click()
    await page.getByRole('button', { name: 'Lock' }).click()
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.goto(`${house.address}/first-administrator`)
    await page.getByRole('heading', { level: 1, name: 'Make the first administrator' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.context().close()
  })
})

test('a press of Hide leaves nothing of a child on the screen', async () => {
  const page = pageOf(PEOPLE.cdo)
  await page.goto(`${house.address}/cases`)
  await page.getByText('Invented Apio').first().waitFor()
  await page.getByRole('button', { name: 'Hide' }).click()
  await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Apio')
  await expect.poll(() => page.title()).toBe('Notes')
  expect(await barriers(page)).toEqual([])
})

test('a screen without a name for its control is caught', async () => {
  const page = pageOf(PEOPLE.cdo)
  await page.goto(`${house.address}/search`)
  await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
  await page.evaluate("document.querySelector('label').remove()")
  expect((await faults(page)).join()).toContain('label')
})
