import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../run/measuring/client.ts'
import { keepPicture, openBrowser } from './kit/browser.ts'
import { enterByDoor } from './kit/door.ts'
import { barriers } from './kit/faults.ts'
import { checkAndSend } from './kit/form.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE, type Person } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { exchange, goOn, onPage, signIn } from './kit/session.ts'
import {
  type Contact,
  giveCase,
  opens,
  sixContacts,
  writeContact,
  writeSupport,
} from './s00/boy.ts'

/**
 * One boy over eight years: six offices of two districts met him, each spelt his name in its own way and knew nothing
 * of the others. Each story goes on where the one before it ended.
 */
const DESK = { viewport: { width: 1366, height: 900 } }
const SIX = sixContacts()
const [SCHOOL, GIVEN, HOME, CLOSING, STEPFATHER, STREET] = SIX
let house: TestHouse
let browser: Browser
let probation: Page
const clients = new Map<Person, Client>()

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  for (const contact of SIX) await writeContact(await enter(contact.by), contact)
  await writeSupport(await enter(PEOPLE.cdo), the(SCHOOL))
  probation = await browser.newPage(DESK)
  await signIn(probation, house.address, PEOPLE.probation)
})

afterAll(async () => {
  if (probation) await keepPicture(probation, 's00 probation')
  for (const { wire } of clients.values()) wire.close()
  await browser?.close()
  await house?.remove()
})

async function enter(who: Person): Promise<Client> {
  const known = clients.get(who)
  if (known) return known
  const client = await enterByDoor(house.port, who)
  clients.set(who, client)
  return client
}

function the(contact: Contact | undefined): Contact {
  if (!contact) throw new Error('six were told')
  return contact
}

/** Of which of the six files the child's page is there for somebody. */
async function filesOf(who: Person): Promise<readonly number[]> {
  const client = await enter(who)
  const there: number[] = []
  for (const [at, { child }] of SIX.entries()) {
    if (await opens(client, { type: 'child', id: child })) there.push(at + 1)
  }
  return there
}

/** Children newly registered this year in the district, as the page says it. */
async function registeredThisYear(): Promise<string> {
  await probation.goto(`${house.address}/numbers`)
  await probation.getByLabel('Number', { exact: true }).selectOption('CP03')
  await probation.getByLabel('Period', { exact: true }).selectOption('year')
  const figure = probation.getByText(/^\d+ in 20\d\d\/\d\d$/)
  await figure.waitFor()
  return (await figure.innerText()).split(' ')[0] ?? ''
}

/** Finds another file by its name from a child's page, compares the two and links them. */
async function findAndLink(from: Contact, to: Contact): Promise<void> {
  await probation.goto(`${house.address}/children/${from.child}`)
  await probation.getByRole('link', { name: 'Is there another file of this child?' }).click()
  await probation.getByRole('searchbox').or(probation.getByRole('textbox')).first().fill(to.name)
  await probation.locator(`a[href$="/same/${to.child}"]`).first().click()
  await onPage(probation, 'Are these two files of one child?')
  await probation.getByRole('table', { name: 'What the two files say' }).waitFor()
}

async function link(): Promise<void> {
  await probation.getByRole('checkbox', { name: 'The same parents or carers' }).check()
  await checkAndSend(probation, 'Link the two files')
  await goOn(probation)
}

test('S0.8: each office sees the files it wrote, its district those below it, and nobody the others', async () => {
  expect(await filesOf(PEOPLE.cdo)).toEqual([1, 5])
  expect(await filesOf(PEOPLE.probation)).toEqual([1, 2, 5, 6])
  expect(await filesOf(PEOPLE.farCdo)).toEqual([4])
  expect(await filesOf(PEOPLE.elsewhere)).toEqual([3, 4])
  expect(await filesOf(PEOPLE.police)).toEqual([])
})

test('six files count as so many children before anybody has linked them', async () => {
  await expect.poll(registeredThisYear, { timeout: 60_000 }).toBe('4')
})

test('S0.1: all six, in two districts and six spellings, are found to be one child, with reasons, by a person', async () => {
  await findAndLink(the(STREET), the(STEPFATHER))
  await keepScreen(probation, 'one-child-compare')
  await link()
  await findAndLink(the(STEPFATHER), the(SCHOOL))
  await probation.getByText(/the same phone/).waitFor()
  await link()
  await findAndLink(the(SCHOOL), the(GIVEN))
  await link()
  const far = await enter(PEOPLE.elsewhere)
  for (const contact of [the(HOME), the(CLOSING)]) {
    await giveCase(far, contact.case, PEOPLE.probation)
  }
  await probation.goto(house.address)
  await exchange(probation)
  await findAndLink(the(GIVEN), the(HOME))
  await link()
  await findAndLink(the(HOME), the(CLOSING))
  await link()
  await probation.goto(`${house.address}/children/${the(STREET).child}`)
  await probation.getByText('this file').waitFor()
  for (const { name } of SIX) {
    expect(await probation.getByText(new RegExp(`File .*, ${name}`)).count()).toBeGreaterThan(0)
  }
  await keepScreen(probation, 'one-child-files')
})

test('S0.9: in the numbers of his district he is one child', async () => {
  await expect.poll(registeredThisYear, { timeout: 60_000 }).toBe('1')
})

test('S0.2: one line of life shows with whom he lived, the six cases and every move', async () => {
  await probation.goto(`${house.address}/children/${the(STREET).child}/timeline`)
  await onPage(probation, /^Life of/)
  const living = probation.getByRole('region', { name: 'With whom the child lived' })
  await expect
    .poll(() => living.getByRole('listitem').locator('strong').allInnerTexts())
    .toEqual([
      'Mother',
      'Mother',
      'Children’s home',
      'Children’s home',
      'A parent and a step-parent',
      'Street',
    ])
  const cases = probation.getByRole('region', { name: 'Cases' })
  expect(await cases.getByRole('listitem').count()).toBe(6)
  await keepScreen(probation, 'one-child-life')
  expect(await barriers(probation)).toEqual([])
})

test('S0.3: the same line shows how he was helped at school', async () => {
  const visit = probation.locator('[data-line]').filter({ hasText: 'Visit made' })
  await visit.locator('summary').first().click()
  await visit.getByText('School place or return').waitFor()
})

test('an officer of his home district is responsible for what the other district handed over', async () => {
  await probation.goto(`${house.address}/cases/${the(CLOSING).case}`)
  await probation.getByText('You are the responsible officer').waitFor()
})

test('S0.6: whoever traces finds a mother, a village and earlier help at school on file', async () => {
  await probation.goto(`${house.address}/cases/${the(SCHOOL).case}`)
  await probation.getByText('School place or return').first().waitFor({ state: 'attached' })
  await probation.goto(`${house.address}/children/${the(SCHOOL).child}`)
  await probation.getByText(the(SCHOOL).carer).first().waitFor()
  await probation.getByText('Kigumba').first().waitFor()
})

test('S0.8: linking showed nobody a file that was not theirs before', async () => {
  expect(await filesOf(PEOPLE.cdo)).toEqual([1, 5])
  expect(await filesOf(PEOPLE.farCdo)).toEqual([4])
  expect(await filesOf(PEOPLE.elsewhere)).toEqual([3, 4])
  expect(await filesOf(PEOPLE.police)).toEqual([])
})
