import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCREENS } from '../app/screens/index.ts'
import { openBrowser } from './kit/browser.ts'
import { atRest } from './kit/faults.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { type SeededIds, seedScreens } from './kit/seed-screens.ts'
import { signIn } from './kit/session.ts'
import {
  disguise,
  markStops,
  plant,
  readClipped,
  readStop,
  readTexts,
  type Wrong,
} from './screens/looks.ts'

/**
 * Every screen in words and by keyboard: no text that is not from a catalogue, no key without words, nothing cut off
 * when the words are longer, every control reached by Tab and seen. What assistive technology meets is asked beside
 * the screens themselves.
 */
const PHONE = { width: 360, height: 740 }
const DESK = { width: 1366, height: 768 }
/** So long nothing on a page changes before it is read. */
const STILL_MS = 250
const CSS_BLIND = 'outline: none !important; box-shadow: none !important'
/** A key that no catalogue has stands as itself. */
const KEY =
  /^(?:app|parts|screens|status|codes|kinds|rules|roles|tracks|stages|clocks|handoffs|problems|families|f\d\d[a-z]?|[a-z]+-[a-z-]+)\.[\w$.-]+$/
/** What stands on a page as it was written or counted: names, places, numbers, dates and marks. */
const WRITTEN = [
  /Invented Apio|To go to school|\bIA\b|CWMIS/g,
  /Sarah Akello|Peter Byaruhanga|Moses Opio|Grace Adong|Rose Auma|John Okello|Ruth Kabahinda/g,
  /Isaac Muhumuza|Lydia Namono|Counsellors of 116|Helpline 116/g,
  /(?:Community|Probation|Child and family|Health) desk \w+/g,
  /\w+ (?:Sub-county|District|Police Station|Health Centre III)/g,
  /Kigumba|Kiryandongo|Masindi|Budongo|Town Council/g,
  /\d{1,2} [A-Z][a-z]{2,3} \d{4}(?:, \d\d:\d\d)?/g,
  /\b[0-9A-Z]{6,10}\b/g,
  // Codes of numbers, tools and questions on the Map, and where a piece of the practice comes from.
  /\b(?:[A-Z]{2}\d\d|F\d\d[A-Z]?(?:\.\w+)*)\b/g,
  /Information needs by decision, drawn up for the ministry and not yet agreed by its officers/g,
]

const OPEN = SCREENS.filter(({ roles, route }) => roles !== 'public' || route === '*').map(
  ({ route }) => route,
)

let house: TestHouse
let browser: Browser
let page: Page
let ids: SeededIds

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: DESK })
  await signIn(page, house.address, PEOPLE.cdo)
  ids = await seedScreens(page, house.address)
})

afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

describe('the words of every screen', () => {
  test.each(OPEN)('%s holds no key without words', async (route) => {
    await page.setViewportSize(DESK)
    await look(route)
    const texts = await page.evaluate(readTexts)
    expect(texts.filter((text) => KEY.test(text))).toEqual([])
  })

  test('a text of no catalogue, a key without words and a text cut off are caught', async () => {
    await look('/')
    await planted({ tag: 'p', id: 'plain', text: 'Plain words' })
    await planted({ tag: 'p', id: 'key', text: 'screens.nowhere.words' })
    const css = 'width: 40px; overflow: hidden; white-space: nowrap'
    await planted({ tag: 'p', id: 'cut', text: 'A text longer than its box', css })
    const texts = await page.evaluate(readTexts)
    expect(texts.filter((text) => KEY.test(text))).toEqual(['screens.nowhere.words'])
    expect(fromElsewhere(texts)).toContain('Plain words')
    expect((await page.evaluate(readClipped)).join()).toContain('id="cut"')
  })
})

describe('the words of every screen in disguise', () => {
  beforeAll(async () => {
    await page.setViewportSize(PHONE)
    await page.evaluate(disguise, true)
  })

  afterAll(() => page.evaluate(disguise, false))

  test.each(OPEN)('%s shows no text from elsewhere and cuts nothing off', async (route) => {
    await look(route)
    if (route === '/reports/new') await keepScreen(page, 'phone-in-disguise')
    const texts = await page.evaluate(readTexts)
    const clipped = await page.evaluate(readClipped)
    expect(texts.some((text) => text.includes('⟦'))).toBe(true)
    expect(fromElsewhere(texts)).toEqual([])
    expect(clipped).toEqual([])
  })
})

describe('by keyboard', () => {
  const ways = ['/', '/reports/new', '/reports/:id/triage', '/handoffs/:id', '/cases/:id']

  test.each(ways)('%s: Tab stops at every control, seen and not covered', async (route) => {
    await page.setViewportSize(DESK)
    await look(route)
    const wanted = await page.evaluate(markStops)
    expect(wanted).toBeGreaterThan(10)
    const { reached, shown } = await tabThrough()
    expect(shown).toEqual([])
    expect(reached.size).toBe(wanted)
  })

  test('a control that shows no focus and one that Tab passes over are caught', async () => {
    await look('/')
    await planted({ tag: 'button', id: 'blind', text: 'Blind', css: CSS_BLIND })
    await planted({ tag: 'button', id: 'passed', text: 'Passed over', tabIndex: -1 })
    const wanted = await page.evaluate(markStops)
    const { reached, shown } = await tabThrough()
    expect(reached.size).toBe(wanted - 1)
    expect(shown.join()).toContain('shows no focus: <button id="blind"')
  })
})

function planted(wrong: Partial<Wrong>): Promise<void> {
  const whole: Wrong = { tag: 'p', id: '', text: '', css: '', tabIndex: 0, ...wrong }
  return page.evaluate(plant, whole)
}

async function tabThrough(): Promise<{ reached: Set<string>; shown: string[] }> {
  const reached = new Set<string>()
  const shown: string[] = []
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readStop)
    // Past the last control Tab goes round by the window itself.
    if (stop === null) continue
    if (reached.has(stop.mark)) break
    reached.add(stop.mark)
    if (stop.fault) shown.push(stop.fault)
  }
  return { reached, shown }
}

/** Opens a screen with what its route's names stand for in this house, and waits until it stands. */
async function look(route: string): Promise<void> {
  const { report, child, handoff } = ids
  const subject = { reports: report, children: child, handoffs: handoff }[route.split('/')[1] ?? '']
  const path = route
    .replace('*', '/nowhere')
    .replace(':place', 'cases')
    .replace(':id', subject ?? ids.case)
    .replace(':sort', 'need')
    .replace('/registers/:code', '/registers/cases')
    .replace(':code', 'n02')
    .replace(':kind', route.includes(':row') ? 'track-ended' : 'risk-raised')
    .replace(':row', route.startsWith('/reports') ? ids.row : 'HEALTH')
  await page.goto(house.address + path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await atRest(page, STILL_MS)
}

/** Texts with letters that are neither from a catalogue nor somebody's own words. */
function fromElsewhere(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const plain = text.replaceAll(/⟦[^⟧]*⟧/g, '')
    return /\p{L}{2,}/u.test(WRITTEN.reduce((left, words) => left.replaceAll(words, ''), plain))
  })
}
