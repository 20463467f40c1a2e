import { indexContent } from '@cwmis/core/content-index.ts'
import { isTool } from '@cwmis/core/form/body.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/kit/browser.ts'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { PEOPLE } from '../../../tests/kit/people.ts'
import { seedScreens } from '../../../tests/kit/seed-screens.ts'
import { onPage, signIn } from '../../../tests/kit/session.ts'
import { writeKind } from './tasks.ts'
import { writeWords } from './words.ts'

/** Another three of the tools each day; the day is printed, so that a failure can be made again. */
const SEED = Math.floor(Date.now() / 86_400_000)
const PHONE = { width: 360, height: 640 }
const DESK = { width: 1366, height: 900 }
const WORDS = 'Invented words'

const index = indexContent(CONTENT)
const OFFERED = index
  .process()
  .tools.filter(({ subject, from }) => subject === 'case' && from.includes('planning'))
  .map(({ kind }) => kind)

/** What they hold is kept apart from the first answer on: the list of entries names them and tells nothing of them. */
const KEPT_APART = ['police-followed', 'court-followed']

/** Of those, what is headed and sent as every tool is, and whose first answers every officer may read; others have stories of their own. */
const PLAIN = OFFERED.filter((kind) => {
  const fields = formOf(kind).sections.flatMap((section) => section.fields)
  const asked = fields.filter(({ type }) => type === 'code').slice(0, 3)
  const isOpen = asked.every(({ compartment }) => compartment === 'open')
  const isOwn = Object.hasOwn(writeWords, `screens.write.${kind}.heading`)
  const isTold = !index.newestKind(kind)?.cover && !KEPT_APART.includes(kind)
  return !isOwn && isTold && isOpen
})

/** Every tool of the practice that the generic screen writes, with the type of its subject. */
const EVERY = (['report', 'child', 'case'] as const).flatMap((type) =>
  [...new Set(CONTENT.kinds.map(({ kind }) => kind))]
    .filter((kind) => index.newestKind(kind)?.subjects.includes(type))
    .filter((kind) => writeKind(CONTENT, type, kind) !== null && isTool(formOf(kind)))
    .map((kind) => ({ type, kind })),
)

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

function formOf(kind: string) {
  const form = index.form(index.newestKind(kind)?.form ?? '')
  if (!form) throw new Error(`${kind} has no form`)
  return form
}

function titleOf(kind: string): string {
  return messages[`${formOf(kind).code.toLowerCase()}.title`] ?? ''
}

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

/** What the screen is headed with while a tool is filled in. */
function headingOf(kind: string): string {
  return writeWords[`screens.write.${kind}.heading`] ?? titleOf(kind)
}

test('the case offers its tools by name', async () => {
  await page.getByText('More tools').click()
  const shelf = page.locator('details', { hasText: 'More tools' })
  const named = await shelf.getByRole('link').allInnerTexts()
  expect(named).toEqual(OFFERED.map(titleOf))
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

/** Answers the first questions that one press or one word answers; an answer may bring up others and take some away. */
async function answerSome(): Promise<void> {
  const radios = page.locator('main input[type=radio]:visible')
  const answered = new Set<string>()
  for (let count = 0; count < 3; count += 1) {
    const names = await radios.evaluateAll((found) => found.map((one) => one.getAttribute('name')))
    const next = names.find((name) => name !== null && !answered.has(name))
    if (!next) break
    answered.add(next)
    await page.locator(`main input[name="${next}"]`).first().check()
  }
  const boxes = page.locator('main textarea:visible')
  if (await boxes.count()) await boxes.first().fill(WORDS)
}

async function fillIn(kind: string, at = `${path}/write/${kind}`): Promise<void> {
  await within(at)
  await onPage(page, titleOf(kind))
  await answerSome()
  await page.getByRole('button', { name: 'Check and send' }).click()
  await onPage(page, 'Check your answers')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await onPage(page, 'Saved')
}

test('a tool that was filled in is found among the entries, read-only, with its version', async () => {
  console.log(`tools of day ${String(SEED)}`)
  await page.setViewportSize(DESK)
  const chosen = [0, 1, 2].map((step) => PLAIN[(SEED + step * 7) % PLAIN.length] ?? '')
  for (const kind of chosen) await fillIn(kind)
  await within(path)
  for (const kind of chosen) {
    const title = messages[`kinds.${kind}.title`] ?? ''
    const card = page.locator('#entries li.card', { hasText: title }).first()
    await card.locator('summary').click()
    const { code, version } = formOf(kind)
    await card.getByText(`${code} ${titleOf(kind)}, version ${String(version)}`).waitFor()
    expect(await card.getByRole('textbox').count()).toBe(0)
  }
}, 120_000)

test('a household is begun from the child who lives there, and stands on a page of its own', async () => {
  const kind = 'household-screened'
  await fillIn(kind, `${child}/household/${kind}`)
  await page.getByRole('link', { name: 'Open the household' }).click()
  await onPage(page, /^Household /)
  const card = page.locator('#entries li.card', { hasText: messages[`kinds.${kind}.title`] ?? '' })
  await card.locator('summary').click()
  await card.getByText(/^F16A .*, version 1$/).waitFor()
  await within(child)
  await page.getByRole('link', { name: 'Open the household' }).waitFor()
}, 60_000)
