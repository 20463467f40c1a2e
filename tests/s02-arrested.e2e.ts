import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayText } from '../app/words/dates.ts'
import { dateOf, HOUR, instantOf, isoOf } from '../core/time/instant.ts'
import type { Client } from '../run/measuring/client.ts'
import { hearAnswers } from './kit/answers.ts'
import { keepPicture, openBrowser } from './kit/browser.ts'
import { enterByDoor } from './kit/door.ts'
import { barriers } from './kit/faults.ts'
import { PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { exchange, onPage, signIn } from './kit/session.ts'
import { SENIOR, seatSenior } from './s00/closing.ts'
import {
  ARRESTED,
  arrestTold,
  BEFORE_COURT,
  CASE_NO,
  dayIn,
  HEARING,
  lookedInto,
  MOVED,
  NAME,
  remanded,
} from './s02/boy.ts'
import { filedAt, type HouseWithPartners, openHouseAndPartners } from './s02/court.ts'
import {
  askToClose,
  closeCase,
  countsOne,
  courtSaid,
  left,
  listSays,
  matterLinked,
  openReport,
  registerBoy,
} from './s02/office.ts'
import {
  approveReport,
  draftReport,
  filedTwice,
  paperMade,
  readsNothingOfCourt,
  sendToCourt,
} from './s02/report.ts'

/** A boy of fifteen is arrested on a Friday, from the first word of the police to the closing of his case. Each story goes on where the one before it ended. */
const DESK = { viewport: { width: 1366, height: 900 }, acceptDownloads: true }
const SATURDAY = dateOf(isoOf(instantOf(ARRESTED) + 24 * HOUR))
const CUSTODY = /Reported in police custody: 24 hours/
let partners: HouseWithPartners
let browser: Browser
let officer: Page
let senior: Page
let heard: readonly (() => string)[] = []
let address = ''
let caseAddress = ''
let client: Client
let paper = ''

beforeAll(async () => {
  partners = await openHouseAndPartners()
  address = partners.house.address
  browser = await openBrowser()
  await seatSenior(partners.house)
  officer = await (await browser.newContext(DESK)).newPage()
  senior = await (await browser.newContext(DESK)).newPage()
  heard = [hearAnswers(officer), hearAnswers(senior)]
  await signIn(officer, address, PEOPLE.probation)
  await signIn(senior, address, SENIOR)
  client = await enterByDoor(partners.house.port, PEOPLE.probation)
})

afterAll(async () => {
  await keepPicture(officer, 's02 officer')
  await keepPicture(senior, 's02 senior')
  client?.wire.close()
  await browser?.close()
  await partners?.court.close()
  await partners?.house.remove()
})

function caseOf() {
  return { type: 'case', id: caseAddress.split('/').at(-1) ?? '' } as const
}

test('S2.1, S2.3: the police tell of a Friday’s arrest by line: its 24 hours ended on Saturday at 14:00, and it is red', async () => {
  expect(await partners.policeTell('police-child-arrested', ARRESTED, arrestTold())).toBe(202)
  await openReport(officer, address)
  await officer.getByText(CUSTODY).first().waitFor()
  await keepScreen(officer, 'arrest-report')
})

test('S2.4: who was not told and that nobody sat in is said', async () => {
  await officer.getByText(/The parents were not told of the arrest/).waitFor()
  await officer.getByText(/First ask if this person, or family, is involved/).waitFor()
  await officer.getByText(/Nobody was with the child when questioned/).waitFor()
  expect(await officer.locator('main').innerText()).toContain('as another system told it')
  expect(await barriers(officer)).toEqual([])
})

test('registered, nothing went to family or leaders by itself; he is on the list of children held too long, with the Saturday as the limit of the law', async () => {
  await registerBoy(officer, NAME)
  caseAddress = officer.url()
  await officer.getByText('No open request to another office here.').waitFor()
  await lookedInto(client, caseOf())
  await officer.goto(`${address}/registers/held-too-long`)
  const line = officer.getByRole('row').filter({ hasText: 'Child in police custody: 24 hours' })
  await line.getByText(dayText(SATURDAY)).waitFor()
  expect(await officer.locator('main').innerText()).not.toContain(NAME)
})

test('S2.3: before the court on Monday he leaves the list, and the breach stays', async () => {
  const told = { row: 'c1', releasedAt: BEFORE_COURT, to: 'before-court' }
  expect(await partners.policeTell('police-child-released', BEFORE_COURT, told)).toBe(202)
  const day = BEFORE_COURT.slice(0, 10)
  await left(officer, caseAddress, { day, time: '10:00', to: 'Came before a court' })
  await listSays(
    officer,
    `${address}/registers/held-too-long`,
    'Nothing is written down for it yet.',
  )
  await officer.goto(caseAddress)
  const custody = officer.getByRole('listitem').filter({ hasText: 'Child in police custody' })
  await custody.getByText('Done 1 day late').waitFor()
})

test('S2.6, S2.8: remanded and a report asked for: three months stand on the case, the report on the list of its hearing, and both move with the court', async () => {
  await remanded(client, caseOf())
  await officer.goto(`${address}/outbox`)
  await exchange(officer)
  await officer.goto(caseAddress)
  const remand = officer.getByRole('listitem').filter({ hasText: 'Longest time on remand' })
  await remand.getByText(/(?:2\d|30) days left/).waitFor()
  await courtSaid(officer, caseAddress, false)
  await listSays(officer, `${address}/registers/court-reports-missing`, dayText(HEARING))
  expect(await partners.courtTell('court-hearing', MOVED)).toBe(202)
  await matterLinked(officer, address)
  await officer.getByText(dayText(dayIn(14))).waitFor()
})

test('the report begins with what is on file, each fact with its source; one is taken out; opinions are empty', async () => {
  await officer.goto(`${caseAddress}/write/inquiry-reported`)
  await onPage(officer, 'Social inquiry report')
  await officer.getByRole('button', { name: 'Go on' }).click()
  await draftReport(officer)
})

test('whoever wrote it does not approve it; a second officer reads it with its sources and does', async () => {
  await officer.goto(`${caseAddress}/court-report`)
  await officer.getByText('You wrote this report. Somebody else approves it.').waitFor()
  expect(await officer.getByRole('link', { name: /^Approve/ }).count()).toBe(0)
  await approveReport(senior, caseAddress)
})

test('the paper carries the seal of its words; the same bytes come to whoever asks, and their hash is on file', async () => {
  paper = await paperMade(officer, senior, caseAddress)
})

test('one press sends that paper to the court once, with its matter and without a name beside it', async () => {
  await officer.goto(`${caseAddress}/court-report`)
  await sendToCourt(officer)
  const [text = '', ...more] = filedAt(partners.court)
  expect(more).toEqual([])
  expect(text).toContain(paper)
  expect(text).toContain(CASE_NO)
  expect(text).not.toMatch(/Wamono|goats/)
  expect(await barriers(officer)).toEqual([])
})

test('filed by hand: sent back with a reason it runs again, filed once more it is on the record', async () => {
  await filedTwice(officer, caseAddress)
})

test('S2.10, S2.11: the order ends the matter, he goes home, and with his case closed nobody reads what was kept apart', async () => {
  await listSays(
    officer,
    `${address}/registers/court-reports-missing`,
    'Nothing is written down for it yet.',
  )
  await courtSaid(officer, caseAddress, true)
  await left(officer, caseAddress, { day: dayIn(0), time: '00:01', to: 'Released' })
  await officer.goto(caseAddress)
  await officer.getByText('Court: ended').waitFor()
  await officer.getByText('Child admitted to a remand home').first().waitFor()
  await askToClose(officer, caseAddress)
  await closeCase(senior, caseAddress)
  for (const page of [senior, officer]) {
    await readsNothingOfCourt(page, caseAddress)
  }
  await keepScreen(officer, 'arrest-sealed')
})

test('S2.5, S2.13: the number of children in custody over 24 hours counts him, and one word is never said', async () => {
  await countsOne(officer, address)
  for (const said of heard) {
    expect(said()).toContain(NAME)
    expect(said()).not.toMatch(/\bcon[v]ict/i)
  }
})
