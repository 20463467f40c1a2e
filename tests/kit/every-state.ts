import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Screen } from '../../app/screen.ts'
import { openBrowser } from './browser.ts'
import { disturb } from './disturb.ts'
import { faults, unroll } from './faults.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { PEOPLE, type Person } from './people.ts'
import { type SeededIds, seedScreens } from './seed-screens.ts'
import { signIn } from './session.ts'

/** The narrowest phone that is served. */
export const PHONE = { width: 360, height: 640 }
const DESK = { width: 1366, height: 768 }
/** Whoever waited for their turn has not gone away: the lock would hide what is to be looked at. */
const TOUCHED = `localStorage.setItem('cwmis-in-use', JSON.stringify({
  ...JSON.parse(localStorage.getItem('cwmis-in-use') ?? '{}'), at: Date.now() }))`
const NOBODY = '00000000-0000-7000-8000-000000000000'

/** A house with a case in it and everybody who looks at its screens. */
export interface Show {
  readonly house: TestHouse
  readonly browser: Browser
  /** What the routes' names stand for. */
  readonly ids: SeededIds
  /** A signed-in page of somebody. */
  readonly pageOf: (who: Person) => Page
  readonly close: () => Promise<void>
}

/** Brings up the house, writes the case and signs everybody in. */
export async function openShow(): Promise<Show> {
  const house = await openTestHouse()
  const browser = await openBrowser()
  const pages = new Map<string, Page>()
  async function comeIn(who: Person): Promise<Page> {
    const page = await (await browser.newContext({ viewport: DESK })).newPage()
    await signIn(page, house.address, who)
    pages.set(who.account, page)
    return page
  }
  function pageOf({ account }: Person): Page {
    const page = pages.get(account)
    if (!page) throw new Error(`${account} is not signed in.`)
    return page
  }
  const ids = await seedScreens(await comeIn(PEOPLE.cdo), house.address)
  const { probation, elsewhere, paraSocial, administrator } = PEOPLE
  for (const who of [probation, elsewhere, paraSocial, administrator]) await comeIn(who)
  async function close(): Promise<void> {
    await browser.close()
    await house.remove()
  }
  return { house, browser, ids, pageOf, close }
}

/** Makes a test of each of these screens in each of its states; `show` is asked when they run. */
export function lookAtEvery(screens: readonly Screen[], show: () => Show): void {
  for (const screen of screens) {
    for (const state of screen.fixtures) {
      test(`${screen.route} ${state}: nothing bars anybody`, async () => {
        expect(await faultsOf(show(), screen, state)).toEqual([])
      })
    }
  }
}

async function faultsOf(show: Show, screen: Screen, state: string): Promise<readonly string[]> {
  const page = show.pageOf(whoLooks(screen, state))
  const back = await bring(page, { screen, state, show })
  const found: string[] = []
  for (const size of state === 'ready' ? [PHONE, DESK] : [PHONE]) {
    await unroll(page, size)
    found.push(...(await faults(page)).map((fault) => `${String(size.width)}: ${fault}`))
  }
  await back()
  return found
}

/** The route with what its names stand for: of this test's house, or of nothing. */
function address({ house, ids }: Show, { route }: Screen, there: boolean): string {
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
    .replace(':partner', 'nobody')
    .replace(':sort', 'need')
    .replace('/registers/:code', '/registers/cases')
    .replace(':code', 'n02')
    .replace(':kind', route.includes(':row') ? 'track-ended' : 'risk-raised')
    .replace(':other', NOBODY)
    .replace(':row', route.startsWith('/reports') ? ids.row : 'HEALTH')
  return house.address + known
}

/** Who looks at a screen in a state: somebody else's office has empty lists. */
function whoLooks({ route }: Screen, state: string): Person {
  if (
    [
      '/status',
      '/posts',
      '/practice-pieces',
      '/sendings',
      '/problems',
      '/partners',
      '/partners/new',
      '/partners/:partner',
    ].includes(route)
  )
    return PEOPLE.administrator
  if (route === '/numbers') return PEOPLE.cdo
  if (route.endsWith('/timeline')) return PEOPLE.cdo
  if (state === 'board' || state === 'board-device' || route === '/waiting') return PEOPLE.probation
  if (state === 'board-empty') return PEOPLE.elsewhere
  if (route.endsWith('-decision') || route.endsWith('/court-report')) return PEOPLE.probation
  return state === 'empty' ? PEOPLE.paraSocial : PEOPLE.cdo
}

interface Looking {
  readonly screen: Screen
  readonly state: string
  readonly show: Show
}

/** Brings a screen into a state and waits until it stands. Returns what puts everything back. */
async function bring(page: Page, { screen, state, show }: Looking): Promise<() => Promise<void>> {
  const context = page.context()
  const there = !['absent', 'offline', 'loading', 'error'].includes(state)
  await page.evaluate(TOUCHED)
  const back = await disturb(context, state)
  await page.goto(address(show, screen, there) + longAgo(screen, state))
  if (state === 'loading')
    await page.getByRole('status').filter({ hasText: 'Reading' }).first().waitFor()
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
