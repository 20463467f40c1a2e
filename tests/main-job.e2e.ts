import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './house/files.ts'
import { hearAnswers } from './kit/answers.ts'
import { openBrowser } from './kit/browser.ts'
import { npmRun } from './kit/command.ts'
import { openOwnHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { exchange, goOn, onPage, signIn } from './kit/session.ts'
import {
  askToClose,
  draftPlan,
  recordVisit,
  register,
  triage,
  writeReferral,
} from './main-job/field.ts'
import {
  acceptHandoff,
  answerReferral,
  approvePlan,
  closeRefused,
  closeWithReason,
} from './main-job/office.ts'

/**
 * The whole job, from a paper register to a closed case, by three offices: the sub-county, the district's
 * probation office as its supervisor, and the police. Each story goes on where the one before it ended.
 */
const DESK = { viewport: { width: 1366, height: 800 } }
const CHILD = 'Nakato Joan'
const REPORTER = 'Okot James'
let house: TestHouse
let browser: Browser
let cdo: Page
let probation: Page
let police: Page
let toCdo: () => string
let toProbation: () => string
let toPolice: () => string
let caseAddress = ''
let reportAddress = ''

beforeAll(async () => {
  house = await openOwnHouse()
  browser = await openBrowser()
  cdo = await browser.newPage(DESK)
  probation = await browser.newPage(DESK)
  police = await browser.newPage(DESK)
  toCdo = hearAnswers(cdo)
  toProbation = hearAnswers(probation)
  toPolice = hearAnswers(police)
})

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

test('a typed paper register is taken in: what says nothing goes back on paper, a repeated row is one report', async () => {
  const file = join(house.dataDir, 'register.csv')
  copyFileSync(join(ROOT, 'tests', 'fixtures', 'register-kigumba.csv'), file)
  const dry = await npmRun('import', ['reports', file], house.dataDir)
  expect(dry.said).toContain('18 would be imported')
  const args = ['reports', file, '--apply', '--as', PEOPLE.cdo.account]
  const { code, said } = await npmRun('import', args, house.dataDir)
  expect(said).toContain('20 rows: 18 imported (1 of them were here before), 2 refused')
  expect(code).toBe(2)
  const refused = readFileSync(join(house.dataDir, 'register.refused.csv'), 'utf8')
  expect(refused).toContain('18,no-concern')
  expect(refused).toContain('19,no-place')
})

test('the officer finds the reports, says how urgent one is, and registers its child', async () => {
  await signIn(cdo, house.address, PEOPLE.cdo)
  await cdo.getByText('New to you, not yet accepted (16)').waitFor()
  await keepScreen(cdo, 'today')
  await cdo.getByRole('link', { name: `Report about ${CHILD}: look how urgent it is` }).click()
  await onPage(cdo, /^Report /)
  reportAddress = cdo.url()
  await keepScreen(cdo, 'report')
  await triage(cdo)
  await onPage(cdo, /^Report /)
  await register(cdo, CHILD)
  await cdo.getByText('You are the responsible officer').waitFor()
  caseAddress = cdo.url()
})

test('another report of the same child shows who it might be, with nothing chosen', async () => {
  await cdo.goto(house.address)
  await cdo.getByText(/^See \d+ more/).click()
  await cdo.getByRole('link', { name: 'Report about Nakatto Joan: look how urgent it is' }).click()
  await cdo.getByRole('link', { name: 'Register Nakatto Joan' }).click()
  const maybe = cdo.getByRole('region', { name: 'Maybe the same child' })
  await maybe.getByText('the same names, a fitting age, the same sub-county').waitFor()
  expect(await maybe.getByRole('button', { name: /^Same child/ }).count()).toBe(1)
  expect(await maybe.getByRole('button', { pressed: true }).count()).toBe(0)
  await keepScreen(cdo, 'same-child')
  await cdo.getByRole('button', { name: 'Save and stop' }).click()
})

test('a plan waits for the supervisor; whoever wrote it has no way to approve it', async () => {
  await cdo.goto(caseAddress)
  await draftPlan(cdo)
  await cdo.getByText('The plan waits for approval by a supervisor.').waitFor()
  expect(await cdo.getByRole('link', { name: 'Decide about the plan' }).count()).toBe(0)
  for (const way of ['plan-decision', 'write/plan-approved']) {
    await cdo.goto(`${caseAddress}/${way}`)
    await onPage(cdo, 'Not found')
  }
})

test('the supervisor finds it among the decisions and approves', async () => {
  await signIn(probation, house.address, PEOPLE.probation)
  await probation.getByRole('link', { name: `Decide about the plan for ${CHILD}` }).click()
  await onPage(probation, 'Decide about the plan')
  await keepScreen(probation, 'plan-decision')
  await approvePlan(probation)
})

test('a referral shows beforehand what the police will see, and is sent', async () => {
  await cdo.goto(caseAddress)
  await exchange(cdo)
  await cdo.goto(caseAddress)
  await cdo.getByText('Plan in force, version 1').waitFor()
  await writeReferral(cdo)
  const receiver = cdo.getByRole('region', { name: 'What the receiver will see' })
  const preview = await receiver.innerText()
  expect(preview).toContain('Bruises on both arms')
  expect(preview).not.toMatch(/Assault or beating|Stays with the case|Okot|High/)
  await receiver.scrollIntoViewIfNeeded()
  await keepScreen(cdo, 'referral-preview')
  await cdo.getByRole('button', { name: 'Send the referral' }).click()
  await goOn(cdo)
})

test('the police open it, accept it and answer it', async () => {
  await signIn(police, house.address, PEOPLE.police)
  await police.getByRole('link', { name: 'Hand-offs' }).first().click()
  await police.getByRole('link', { name: /^Tell the police/ }).click()
  await police.getByText(/^Opened at Child and family desk Kiryandongo/).waitFor()
  await keepScreen(police, 'handoff-received')
  await acceptHandoff(police)
  await answerReferral(police)
})

test('the police learn neither the concern nor who told, nor that there is a case; others do', async () => {
  for (const address of [caseAddress, reportAddress]) {
    await police.goto(address)
    await onPage(police, 'Not found')
  }
  expect(toPolice()).toContain('Bruises on both arms')
  expect(toPolice()).not.toMatch(/PH\.01|Stays with the case|Okot|0772 555|concernCodes/)
  // What is not in their answers could be in nobody's: these show where it is.
  expect(toCdo()).toContain('PH.01')
  expect(toCdo()).toContain('Stays with the case')
  expect(toCdo()).not.toContain(REPORTER)
  await probation.goto(reportAddress)
  await probation.getByText(REPORTER).first().waitFor()
  expect(toProbation()).toContain(REPORTER)
})

test('the sender sees the answer, records a visit and asks to close', async () => {
  await cdo.goto(caseAddress)
  await exchange(cdo)
  await cdo.goto(caseAddress)
  await cdo.getByText('Referral answered', { exact: true }).waitFor()
  await recordVisit(cdo)
  await cdo.getByText('Next visit on 10 Dec 2026').waitFor()
  await askToClose(cdo)
  await cdo.getByText('Closing waits for a supervisor.').waitFor()
  await keepScreen(cdo, 'case')
})

test('closing is refused while a service is open, and done once the supervisor says why', async () => {
  await probation.goto(house.address)
  await exchange(probation)
  await probation.goto(house.address)
  const closing = `Decide about closing the case of ${CHILD}`
  await probation.getByRole('link', { name: closing }).waitFor()
  await keepScreen(probation, 'morning-board')
  await probation.getByRole('link', { name: closing }).click()
  await onPage(probation, 'Close the case')
  await keepScreen(probation, 'closing')
  await closeRefused(probation)
  await keepScreen(probation, 'closing-refused')
  await closeWithReason(probation)
  await probation.reload()
  await probation.getByText('Closed', { exact: true }).first().waitFor()
})
