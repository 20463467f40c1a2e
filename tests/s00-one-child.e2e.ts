import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPicture, openBrowser } from './kit/browser.ts'
import { barriers } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE, PLACE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { exchange, onPage, signIn } from './kit/session.ts'
import { type Contact, sixContacts, writeContact, writeSupport } from './s00/boy.ts'
import {
  closeCase,
  countedIn,
  registeredThisYear,
  SENIOR,
  seatSenior,
  WENT_HOME,
} from './s00/closing.ts'
import {
  admit,
  closeTheHome,
  LIVED,
  leaves,
  MINISTRY,
  sawCasesOpened,
  seatMinistry,
} from './s00/home.ts'
import { openLines } from './s00/lines.ts'
import { beginAssessment, findAndCompare, linkThem, TODAY } from './s00/linking.ts'
import { acceptAt, acceptNew, askToTakeOn } from './s00/transfer.ts'

/**
 * One boy over eight years: six offices of two districts met him, each spelt his name in its own way and knew nothing
 * of the others. Each story goes on where the one before it ended.
 */
const SIX = sixContacts()
const [SCHOOL, GIVEN, HOME, CLOSING, STEPFATHER, STREET] = SIX
let house: TestHouse
let browser: Browser
let probation: Page
const { enter, hangUp, filesOf } = openLines(() => house.port, SIX)

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  for (const contact of SIX) await writeContact(await enter(contact.by), contact)
  await writeSupport(await enter(PEOPLE.cdo), the(SCHOOL))
  await admit(await enter(PEOPLE.elsewhere), the(HOME))
  await seatMinistry(house)
  probation = await browser.newPage({ viewport: { width: 1366, height: 900 } })
  await signIn(probation, house.address, PEOPLE.probation)
})

afterAll(async () => {
  if (probation) await keepPicture(probation, 's00 probation')
  hangUp()
  await browser?.close()
  await house?.remove()
})

function the(contact: Contact | undefined): Contact {
  if (!contact) throw new Error('six were told')
  return contact
}

/** Finds another file from a child's page and compares the two. */
function find(from: Contact | undefined, to: Contact | undefined): Promise<void> {
  return findAndCompare(probation, { address: house.address, from: the(from), to: the(to) })
}

test('S0.8: each office sees the files it wrote, its district those below it, and nobody the others', async () => {
  expect(await filesOf(PEOPLE.cdo)).toEqual([1, 5])
  expect(await filesOf(PEOPLE.probation)).toEqual([1, 2, 5, 6])
  expect(await filesOf(PEOPLE.farCdo)).toEqual([4])
  expect(await filesOf(PEOPLE.elsewhere)).toEqual([3, 4])
  expect(await filesOf(PEOPLE.police)).toEqual([])
})

test('six files count as so many children before anybody has linked them', async () => {
  await expect
    .poll(() => registeredThisYear(probation, house.address), { timeout: 60_000 })
    .toBe('4')
})

test('S0.4: the ministry closes the home on screen, and a transition case for him is opened in his home district', async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } })
  await signIn(page, house.address, MINISTRY)
  await closeTheHome(page, house.address)
  await sawCasesOpened(page, house.address)
  await keepScreen(page, 'home-closed')
  expect(await barriers(page)).toEqual([])
  await page.close()
})

test('S0.5: an officer of his home district finds the transition case among what is new, accepts it, and answers for it', async () => {
  expect(await filesOf(PEOPLE.probation)).toEqual([1, 2, 5, 6])
  await probation.goto(house.address)
  await exchange(probation)
  await acceptNew(probation, house.address, /Ojjok Manuel/)
  await expect.poll(() => filesOf(PEOPLE.probation), { timeout: 30_000 }).toEqual([1, 2, 3, 5, 6])
  const far = await enter(PEOPLE.elsewhere)
  await leaves(far, the(HOME), WENT_HOME)
})

test('S0.5: he is taken on with the other cases of the district in which the home was', async () => {
  const far = await enter(PEOPLE.elsewhere)
  const asked = [await askToTakeOn(far, the(HOME)), await askToTakeOn(far, the(CLOSING))]
  await probation.goto(house.address)
  await exchange(probation)
  for (const path of asked) await acceptAt(probation, house.address + path)
  await probation.goto(`${house.address}/cases/${the(CLOSING).case}`)
  await probation.getByText('You are the responsible officer').waitFor()
  await probation.getByText('Return to the family').first().waitFor()
})

test('S0.1: all six, in two districts and six spellings, are found to be one child, with reasons, by a person', async () => {
  await find(STREET, STEPFATHER)
  await keepScreen(probation, 'one-child-compare')
  await linkThem(probation)
  await find(STEPFATHER, SCHOOL)
  await probation.getByText(/the same phone/).waitFor()
  await linkThem(probation)
  await find(SCHOOL, GIVEN)
  await linkThem(probation)
  await find(GIVEN, HOME)
  await linkThem(probation)
  await find(HOME, CLOSING)
  await linkThem(probation)
  await probation.goto(`${house.address}/children/${the(STREET).child}`)
  await probation.getByText('this file').waitFor()
  for (const { name } of SIX) {
    expect(await probation.getByText(new RegExp(`File .*, ${name}`)).count()).toBeGreaterThan(0)
  }
  await keepScreen(probation, 'one-child-files')
})

test('S0.9: in the numbers of his district he is one child', async () => {
  await expect
    .poll(() => registeredThisYear(probation, house.address), { timeout: 60_000 })
    .toBe('1')
})

test('S0.2: one line of life shows with whom he lived, all his cases and every move', async () => {
  await probation.goto(`${house.address}/children/${the(STREET).child}/timeline`)
  await onPage(probation, /^Life of/)
  const living = probation.getByRole('region', { name: 'With whom the child lived' })
  await expect
    .poll(() => living.getByRole('listitem').locator('strong').allInnerTexts())
    .toEqual(LIVED)
  const cases = probation.getByRole('region', { name: 'Cases' })
  expect(await cases.getByRole('listitem').count()).toBe(7)
  await keepScreen(probation, 'one-child-life')
  expect(await barriers(probation)).toEqual([])
})

test('S0.3: the same line shows how he was helped at school', async () => {
  const visit = probation.locator('[data-line]').filter({ hasText: 'Visit made' })
  await visit.locator('summary').first().click()
  await visit.getByText('School place or return').waitFor()
})

test('S0.6: whoever traces finds a mother, a village and earlier help at school on file', async () => {
  await probation.goto(`${house.address}/cases/${the(SCHOOL).case}`)
  await probation.getByText('School place or return').first().waitFor({ state: 'attached' })
  await probation.goto(`${house.address}/children/${the(SCHOOL).child}`)
  await probation.getByText(the(SCHOOL).carer).first().waitFor()
  await probation.getByText('Kigumba').first().waitFor()
})

test('S0.7: on the same day the assessment for his return to the family begins, with the mother who is on file', async () => {
  await probation.goto(`${house.address}/cases/${the(STREET).case}`)
  await probation.getByText('Return to the family').first().waitFor()
  await beginAssessment(probation, the(SCHOOL).carer)
  await probation.goto(`${house.address}/cases/${the(STREET).case}`)
  const begun = probation.getByRole('listitem').filter({ hasText: 'Assessment begun' })
  await begun.getByText(TODAY).waitFor()
})

test('S0.8: linking showed nobody a file that was not theirs before', async () => {
  hangUp()
  expect(await filesOf(PEOPLE.cdo)).toEqual([1, 5])
  expect(await filesOf(PEOPLE.farCdo)).toEqual([4])
  expect(await filesOf(PEOPLE.elsewhere)).toEqual([3, 4])
  expect(await filesOf(PEOPLE.police)).toEqual([])
})

test('S0.10, S0.11: he counts as one entry into residential care, one exit, and one return into protection', async () => {
  await seatSenior(house)
  const [officer, own] = [await enter(PEOPLE.cdo), await enter(PEOPLE.probation)]
  const senior = await enter(SENIOR)
  await closeCase(officer, senior, the(SCHOOL))
  for (const contact of [the(GIVEN), the(HOME), the(CLOSING)]) await closeCase(own, senior, contact)
  const far = await enter(PEOPLE.elsewhere)
  const all = async (code: string) => [
    await countedIn(own, code, PLACE.district),
    await countedIn(far, code, PLACE.otherDistrict),
  ]
  await expect.poll(() => all('AC03'), { timeout: 60_000 }).toEqual([0, 1])
  await expect.poll(() => all('AC04'), { timeout: 60_000 }).toEqual([0, 1])
  await expect.poll(() => all('CP21'), { timeout: 60_000 }).toEqual([1, 0])
})
