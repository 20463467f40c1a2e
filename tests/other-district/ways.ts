import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Client } from '../../run/measuring/client.ts'
import { type File, NAME } from './file.ts'

/** Every screen that lists something. */
const LISTS = ['/', '/cases', '/children', '/handoffs', '/news', '/outbox', '/waiting']

/** What somebody reads on the screens that list, once each has settled. */
export async function readLists(page: Page, address: string): Promise<string> {
  const texts: string[] = []
  for (const path of LISTS) {
    await page.goto(address + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    texts.push(await page.locator('body').innerText())
  }
  return texts.join('\n')
}

/** What the search box answers to the child's name, and to a part of it misspelt. */
export async function readSearch(page: Page, address: string): Promise<string> {
  const texts: string[] = []
  for (const text of [NAME, 'zawede']) {
    await page.goto(`${address}/search`)
    const answered = page.waitForResponse((response) => response.url().endsWith('/search'))
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill(text)
    await answered
    await page.getByText(/^(?:\d+ found|Nothing found)$/).waitFor({ state: 'attached' })
    texts.push(await page.locator('main').innerText())
  }
  return texts.join('\n')
}

/** The addresses of a file and of everything that can be written about it. */
export function addressesOf(file: File): string[] {
  const { report, child, case: work, handoff } = file
  const acts = ['plan', 'plan-decision', 'visit', 'handoff', 'closure', 'closure-decision']
  return [
    `/reports/${report.id}`,
    `/reports/${report.id}/triage`,
    `/reports/${report.id}/register/r1`,
    `/reports/${report.id}/write/report-screened-out`,
    `/children/${child.id}`,
    `/cases/${work.id}`,
    ...acts.map((act) => `/cases/${work.id}/${act}`),
    `/cases/${work.id}/write/case-assigned`,
    `/handoffs/${handoff.id}`,
    `/handoffs/${handoff.id}/write/handoff-accepted`,
  ]
}

/** What stands at an address: the words of the page and the browser's title. */
export async function readAddress(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => page.title()).toMatch(/ – CWMIS$/)
  return `${await page.title()}\n${await page.locator('body').innerText()}`
}

/** The answers of the doors about a file, without the time of day. */
export async function askDoors(client: Client, file: File): Promise<string[]> {
  const answers: string[] = []
  for (const { type, id } of Object.values(file)) {
    const answer = await client.wire.ask('GET', `/subjects/${type}/${id}`, {
      headers: client.headers,
    })
    answers.push(`${String(answer.status)} ${answer.body}`)
  }
  return answers
}
