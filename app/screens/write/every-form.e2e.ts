import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/kit/browser.ts'
import {
  EVERY,
  formOf,
  headingOf,
  isTold,
  OFFERED,
  titleOf,
} from '../../../tests/kit/every-tool.ts'
import { fillForm, type Said, saidIn } from '../../../tests/kit/fill-form.ts'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { outAndBack } from '../../../tests/kit/out-and-back.ts'
import { PEOPLE } from '../../../tests/kit/people.ts'
import { seedScreens } from '../../../tests/kit/seed-screens.ts'
import { onPage, signIn } from '../../../tests/kit/session.ts'
import { inTurn } from '../../../tests/kit/turns.ts'

/** Other answers each day; the day is printed, so that a failure can be made again. */
const SEED = Math.floor(Date.now() / 86_400_000)
const PHONE = { width: 360, height: 640 }
const DESK = { width: 1366, height: 900 }
const NOTHING = 'not answered'
/** A code with a compartment of its own, to whoever may not read that one. */
const APART = 'kept in a restricted part'

let house: TestHouse
let browser: Browser
let page: Page
let path = ''
let child = ''
let report = ''

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  const officer = await browser.newPage({ viewport: DESK })
  await signIn(officer, house.address, PEOPLE.cdo)
  const ids = await seedScreens(officer, house.address)
  path = `/cases/${ids.case}`
  child = `/children/${ids.child}`
  report = `/reports/${ids.report}`
  await officer.context().close()
  page = await browser.newPage({ viewport: PHONE })
  await signIn(page, house.address, PEOPLE.probation)
  await page.goto(house.address + path)
  await page.getByText('More tools').waitFor()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

/** Goes somewhere within the app, as a link does. */
async function within(to: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), to)
}

/** What is wrong with a tool's first page on the narrowest phone: it scrolls sideways, or a word is missing. */
async function wrongWith(kind: string): Promise<readonly string[]> {
  const wide: boolean = await page.evaluate('document.documentElement.scrollWidth > innerWidth + 1')
  const keys = (await page.locator('main').innerText()).match(
    /\b(?:f\d\d|codes|screens)[\w-]*\.\w+/,
  )
  return [...(wide ? [`${kind} scrolls sideways`] : []), ...(keys ?? [])]
}

test('the case offers its tools by name', async () => {
  await page.getByText('More tools').click()
  const shelf = page.locator('details', { hasText: 'More tools' })
  // The list follows the case, which a device first has as it was left here.
  const named = (): Promise<string[]> => shelf.getByRole('link').allInnerTexts()
  await expect.poll(named, { timeout: 30_000 }).toEqual(OFFERED.map(titleOf))
})

test('every tool opens at 360 pixels', async () => {
  const wrong: string[] = []
  for (const { type, kind } of EVERY) {
    await within(`${{ report, child, case: path }[type]}/write/${kind}`)
    await page.getByRole('button', { name: /^(?:Continue|Go on)$/ }).waitFor()
    await expect.poll(() => page.title()).toContain(headingOf(kind))
    wrong.push(...(await wrongWith(kind)))
  }
  expect(wrong).toEqual([])
  expect(EVERY.length).toBeGreaterThan(30)
}, 120_000)

/** Fills in a form at random within its rules, leaves it and comes back, and keeps it. Gives what it says. */
async function fillIn(at: string, heading: string | RegExp): Promise<Said> {
  await page.setViewportSize(DESK)
  await within(at)
  await onPage(page, heading)
  await fillForm(page, SEED)
  await page.getByRole('button', { name: 'Check and send' }).click()
  await onPage(page, 'Check your answers')
  const said = await saidIn(page)
  await within('/search')
  await onPage(page, 'Search')
  await within(at)
  await onPage(page, 'Check your answers')
  expect(await saidIn(page), at).toEqual(said)
  await page.locator('main form .actions button').first().click()
  await onPage(page, /^(?:Saved|Not taken)$/)
  const answered = said.filter(([, answer]) => answer !== NOTHING)
  expect(answered.length, at).toBeGreaterThan(1)
  return answered
}

/** What the page of a subject tells of the newest entry of a kind, read-only, with its version. */
async function keptOf(kind: string): Promise<Said> {
  const title = messages[`kinds.${kind}.title`] ?? ''
  const card = page.locator('#entries li.card', { hasText: title }).first()
  await card.locator('summary').first().click()
  const { code, version } = formOf(kind)
  await card.getByText(`${code} ${titleOf(kind)}, version ${String(version)}`).waitFor()
  expect(await card.getByRole('textbox').count(), kind).toBe(0)
  const place = `#entries li.card:has-text(${JSON.stringify(title)}):has(details[open])`
  return saidIn(page, place)
}

/** Fills in these forms one after the other, and finds each again on its subject's page as it was said. */
async function fillAndFind(at: string, kinds: readonly string[]): Promise<void> {
  const filled = new Map<string, Said>()
  for (const kind of kinds) filled.set(kind, await fillIn(`${at}/write/${kind}`, headingOf(kind)))
  await within(at)
  for (const kind of kinds.filter(isTold)) {
    // Two questions of a form may have the same words.
    const said = Map.groupBy(filled.get(kind) ?? [], ([question]) => question)
    // What the machine adds when it is signed was not asked.
    const kept = (await keptOf(kind)).filter(([question]) => said.has(question))
    const other = kept.filter(
      ([question, answer]) =>
        !answer.includes(APART) && !said.get(question)?.some(([, same]) => same === answer),
    )
    expect(other, kind).toEqual([])
    expect(kept.length, kind).toBeGreaterThan(0)
  }
}

describe('a third of the forms each day, each in its turn, is filled in at random, left, come back to, kept and found', () => {
  console.log(`forms of day ${String(SEED)}`)
  const kindsOf = (subject: string) =>
    inTurn(EVERY, SEED)
      .filter(({ type }) => type === subject)
      .map(({ kind }) => kind)

  test('of a report', () => fillAndFind(report, kindsOf('report')), 60_000)
  test('of a child', () => fillAndFind(child, kindsOf('child')), 60_000)
  test('of a case', () => fillAndFind(path, kindsOf('case')), 240_000)
})

const A_DAY = 12
/** Every form of the practice in its newest version, those with a screen of their own or none among them. */
const PAPERS = [...Map.groupBy(CONTENT.forms, ({ code }) => code)].map(([code, versions]) => {
  return `${code}@${String(Math.max(...versions.map(({ version }) => version)))}`
})

test('a dozen of all forms each day are printed, and go out as workbooks and come back with equal meaning', async () => {
  const office = await browser.newPage({ viewport: DESK })
  await signIn(office, house.address, PEOPLE.administrator)
  for (let step = 0; step < A_DAY; step += 1) {
    const form = PAPERS[(SEED * A_DAY + step) % PAPERS.length] ?? ''
    const { paper, changes, unsupported } = await office.evaluate(outAndBack, form)
    expect({ form, changes, unsupported }).toEqual({ form, changes: [], unsupported: [] })
    expect(paper, form).toBeGreaterThan(2000)
  }
  await office.context().close()
}, 60_000)

test('a household is begun from the child who lives there, and stands on a page of its own', async () => {
  const kind = 'household-screened'
  await fillIn(`${child}/household/${kind}`, titleOf(kind))
  await page.getByRole('link', { name: 'Open the household' }).click()
  await onPage(page, /^Household /)
  const card = page.locator('#entries li.card', { hasText: messages[`kinds.${kind}.title`] ?? '' })
  await card.locator('summary').click()
  await card.getByText(/^F16A .*, version 1$/).waitFor()
  await within(child)
  await page.getByRole('link', { name: 'Open the household' }).waitFor()
}, 60_000)
