import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hearAnswers } from './kit/answers.ts'
import { keepPicture, openBrowser } from './kit/browser.ts'
import { enterByDoor, sendByDoor } from './kit/door.ts'
import { barriers } from './kit/faults.ts'
import { checkAndSend } from './kit/form.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE, type Person } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { exchange, onPage, signIn, unlockTo } from './kit/session.ts'
import { closeRefused } from './main-job/office.ts'
import {
  askClosing,
  CALLER,
  CALLER_PHONE,
  CARE,
  childOf,
  GIRL,
  passOn,
  planMediation,
  policeAnswer,
  registerGirl,
  STATION_DIARY,
  sawGirl,
  takeCall,
  tellPolice,
} from './s01/call.ts'

/**
 * A neighbour calls 116 at night about a girl of about thirteen. Each story goes on where the one before it ended.
 */
const DESK = { viewport: { width: 1366, height: 900 } }
const MINUTE = 60_000
/** The call comes three hours and ten minutes after what it is about. */
const ASSAULTED = Math.floor(Date.now() / MINUTE) * MINUTE - 190 * MINUTE
/** Hours and minutes of 72 that are left, as far as the story has gone. */
const LEFT = /Medical care, best within 72 h: 6[78] h \d+ min left/
const NAMES_OF_CALLER = new RegExp(`${CALLER}|${CALLER_PHONE.replaceAll(' ', ' ?')}|772555481`)
let house: TestHouse
let browser: Browser
let caseAddress = ''
let reportAddress = ''
const pages = new Map<Person, { page: Page; heard: () => string }>()

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  for (const who of [PEOPLE.counsellor, PEOPLE.cdo, PEOPLE.police, PEOPLE.probation]) {
    const page = await (await browser.newContext(DESK)).newPage()
    pages.set(who, { page, heard: hearAnswers(page) })
    await signIn(page, house.address, who)
  }
})

afterAll(async () => {
  for (const [{ account }, { page }] of pages) await keepPicture(page, `s01 ${account}`)
  await browser?.close()
  await house?.remove()
})

function at(who: Person): Page {
  const found = pages.get(who)
  if (!found) throw new Error('nobody of the story')
  return found.page
}

/** Everything the house answered to somebody. */
function heardBy(who: Person): string {
  return pages.get(who)?.heard() ?? ''
}

/** What was refused is seen, everything else exchanged; then somebody stands at an address. */
async function look(who: Person, address: string): Promise<Page> {
  const page = at(who)
  await page.goto(`${house.address}/outbox`)
  await unlockTo(page, 'Outbox')
  const refused = page.getByRole('button', { name: 'I have seen it' })
  await page.waitForLoadState('networkidle')
  if (await refused.count()) await refused.click()
  await exchange(page)
  await page.goto(address)
  return page
}

test('S1.1, S1.2: within two minutes, with nobody pressing anything, the call stands on the board of probation: red, and 72 hours count down from what happened', async () => {
  await takeCall(at(PEOPLE.counsellor), ASSAULTED)
  const probation = at(PEOPLE.probation)
  const card = probation.getByRole('listitem').filter({ hasText: LEFT })
  await card.waitFor({ timeout: 120_000 })
  expect(await card.locator('.urgency-danger').count()).toBe(1)
  await keepScreen(probation, 'night-call-board')
  expect(await barriers(probation)).toEqual([])
  await card.getByRole('link').click()
  await onPage(probation, /^Report /)
  reportAddress = probation.url()
  await probation.getByText('Medical care, best within 72 h').first().waitFor()
  await keepScreen(probation, 'night-call-report')
})

test('the hours go on in the case, from what happened and not from its opening', async () => {
  await passOn(at(PEOPLE.probation))
  const cdo = await look(PEOPLE.cdo, reportAddress)
  await registerGirl(cdo)
  await cdo.getByText('You are the responsible officer').waitFor()
  caseAddress = cdo.url()
  const clock = cdo.getByRole('listitem').filter({ hasText: 'Medical care, best within 72 h' })
  await clock.getByText(/6[78] h \d+ min left/).waitFor()
})

test('S1.4: of an age about thirteen, probation reads that the offence may be aggravated', async () => {
  const probation = await look(PEOPLE.probation, caseAddress)
  await probation.getByText('Defilement').first().waitFor()
  await probation.getByText(/may have been under 14.* may be aggravated/).waitFor()
  await keepScreen(probation, 'night-call-aggravated')
  expect(await barriers(probation)).toEqual([])
})

test('S1.7: the counsellor sees when somebody saw the girl, and nothing of what was found', async () => {
  const time = await sawGirl(house.port, caseAddress, ASSAULTED + 5 * MINUTE)
  const counsellor = await look(PEOPLE.counsellor, reportAddress)
  await counsellor.getByText(new RegExp(`Somebody saw the child: .*${time}`)).waitFor()
  expect(await counsellor.getByText('Visit made').count()).toBe(0)
})

test('S1.12: a settlement in the family is no way: the plan with it is not approved', async () => {
  const cdo = at(PEOPLE.cdo)
  await planMediation(cdo)
  const probation = await look(PEOPLE.probation, house.address)
  await probation.getByRole('link', { name: `Decide about the plan for ${GIRL}` }).click()
  await probation.getByRole('link', { name: 'Approve the plan' }).click()
  await checkAndSend(probation, 'Approve the plan')
  await probation.getByText('The office did not take it.').waitFor()
  await probation
    .getByText('There is no mediation for this concern. Choose another service.')
    .first()
    .waitFor()
})

test('S1.5, S1.6: the number of the station diary, typed by hand, comes back to the case and is marked as claimed', async () => {
  const cdo = await look(PEOPLE.cdo, caseAddress)
  await tellPolice(cdo)
  const police = await look(PEOPLE.police, `${house.address}/handoffs`)
  await police.getByRole('link', { name: /^Tell the police/ }).click()
  await policeAnswer(police)
  await look(PEOPLE.cdo, caseAddress)
  await cdo.getByText('Referral answered', { exact: true }).waitFor()
  const handoffs = cdo.getByRole('region', { name: 'Hand-offs' })
  await handoffs.getByRole('link').first().click()
  const answer = cdo.locator('details').filter({ hasText: STATION_DIARY }).first()
  await answer.locator('summary').first().click()
  await answer.getByText(`${STATION_DIARY} · claimed: typed by hand`).waitFor()
})

test('S1.9: closing with a police track open is refused without the reason of a supervisor', async () => {
  const cdo = await look(PEOPLE.cdo, caseAddress)
  await askClosing(cdo)
  // The board asks for the plan of this case first, which still waits.
  const probation = await look(PEOPLE.probation, caseAddress)
  await probation.getByRole('link', { name: 'Decide about closing' }).click()
  await onPage(probation, 'Close the case')
  await closeRefused(probation)
})

test('S1.8, S1.10, S1.11: what stands of her health is answered to probation, and neither to the police nor to the sub-county nor to 116', async () => {
  const client = await enterByDoor(house.port, PEOPLE.probation)
  const id = await childOf(await look(PEOPLE.cdo, caseAddress))
  const child = { type: 'child' as const, id }
  const sealed = { HIV: { healthFacts: CARE } }
  await sendByDoor(client, [{ subject: child, kind: 'child-described', open: {}, sealed }])
  client.wire.close()
  for (const who of [PEOPLE.cdo, PEOPLE.police, PEOPLE.counsellor, PEOPLE.probation]) {
    const page = await look(who, house.address)
    for (const path of ['/cases', '/children', '/handoffs', `/children/${child.id}`]) {
      await page.goto(house.address + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
    }
    await page.goto(reportAddress)
    await page.waitForLoadState('networkidle')
  }
  await expect.poll(() => heardBy(PEOPLE.probation), { timeout: 90_000 }).toContain(CARE)
  for (const who of [PEOPLE.cdo, PEOPLE.police, PEOPLE.counsellor]) {
    expect(heardBy(who)).not.toContain(CARE)
  }
})

test('S1.3: who called is answered to probation, and never to the police nor to the sub-county', async () => {
  await look(PEOPLE.probation, reportAddress)
  await at(PEOPLE.probation).getByText(CALLER).first().waitFor()
  expect(heardBy(PEOPLE.probation)).toMatch(NAMES_OF_CALLER)
  expect(heardBy(PEOPLE.cdo)).toContain(GIRL)
  expect(heardBy(PEOPLE.police)).toContain(GIRL)
  for (const who of [PEOPLE.cdo, PEOPLE.police]) {
    expect(heardBy(who)).not.toMatch(NAMES_OF_CALLER)
  }
})
