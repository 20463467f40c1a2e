import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAtEvery, openShow, PHONE, type Show } from '../../tests/kit/every-state.ts'
import { barriers, faults } from '../../tests/kit/faults.ts'
import { PEOPLE } from '../../tests/kit/people.ts'
import { signIn } from '../../tests/kit/session.ts'
import { SCREENS } from './index.ts'

/** The screens that are about no child and no case; those are looked at in `files.e2e.ts`. */
const OPEN = SCREENS.filter((screen) => screen.roles !== 'public' || screen.route === '*')

let show: Show

beforeAll(async () => {
  show = await openShow()
}, 300_000)

afterAll(() => show?.close())

describe('every screen in every state', () => {
  lookAtEvery(
    OPEN.filter(({ route }) => !/^\/(?:cases|children)(?:\/|$)/.test(route)),
    () => show,
  )
})

describe('before anybody is let in', () => {
  test('sign-in, a wrong passphrase and the lock bar nobody', async () => {
    const page = await (await show.browser.newContext({ viewport: PHONE })).newPage()
    await page.goto(show.house.address)
    await page.getByLabel('Account').fill('nobody.here')
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Passphrase').fill('not the right words')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    expect(await faults(page)).toEqual([])
    await signIn(page, show.house.address, PEOPLE.colleague)
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await page.getByRole('link', { name: 'Help and settings' }).click()
    await page.getByRole('button', { name: 'Lock' }).click()
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.goto(`${show.house.address}/first-administrator`)
    await page.getByRole('heading', { level: 1, name: 'Make the first administrator' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.context().close()
  })
})

test('a press of Hide leaves nothing of a child on the screen', async () => {
  const page = show.pageOf(PEOPLE.cdo)
  await page.goto(`${show.house.address}/cases`)
  await page.getByText('Invented Apio').first().waitFor()
  await page.getByRole('button', { name: 'Hide' }).click()
  await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Apio')
  await expect.poll(() => page.title()).toBe('Notes')
  expect(await barriers(page)).toEqual([])
})

test('a screen without a name for its control is caught', async () => {
  const page = show.pageOf(PEOPLE.cdo)
  await page.goto(`${show.house.address}/search`)
  await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
  await page.evaluate("document.querySelector('label').remove()")
  expect((await faults(page)).join()).toContain('label')
})

test('what is wrong with a proposal stands beside its field, and the first of them has the focus', async () => {
  const page = show.pageOf(PEOPLE.administrator)
  await page.goto(`${show.house.address}/partners/new`)
  const partner = page.getByLabel('Outside system')
  await partner.selectOption({ index: 1 })
  await page.getByLabel('Address').fill('http://elsewhere.example/inbox')
  await page.getByRole('button', { name: 'Propose' }).click()
  await page.getByText('Write a name').waitFor()
  const focused = () => page.evaluate<string>('document.activeElement.id')
  await expect.poll(focused).toBe('partner-name')
  await page.getByLabel('Name it has here').fill('Invented records')
  await page.getByLabel('Its desk in our offices').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Propose' }).click()
  await expect.poll(focused).toBe('partner-address')
  expect(await page.getByText('An https address of an allowed host').count()).toBe(1)
  expect(await page.getByText('Write a name').count()).toBe(0)
  expect(await barriers(page)).toEqual([])
})
