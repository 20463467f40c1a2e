import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../run/measuring/client.ts'
import { openBrowser } from './kit/browser.ts'
import { enterByDoor } from './kit/door.ts'
import { openTestHouse, type TestHouse } from './kit/house.ts'
import { actorOf, PEOPLE, type Person } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { exchange, onPage, signIn } from './kit/session.ts'
import { exclude, NAME, newFile, writeFile } from './other-district/file.ts'
import { addressesOf, askDoors, readAddress, readLists, readSearch } from './other-district/ways.ts'

/**
 * An officer of another district, and one of the same desk who was kept away, find nothing: not on a list, not by
 * search, not by an address they know. What they meet is word for word what they meet where there is nothing.
 */
const file = newFile()
const nothing = newFile()
const clients: Client[] = []
let house: TestHouse
let browser: Browser
let colleague: Page

beforeAll(async () => {
  house = await openTestHouse()
  browser = await openBrowser()
  await writeFile(await enter(PEOPLE.cdo), file)
})

afterAll(async () => {
  for (const { wire } of clients) wire.close()
  await browser?.close()
  await house?.remove()
})

test('the officer whose case it is finds it on every way: the ways lead somewhere', async () => {
  const page = await open(PEOPLE.cdo)
  expect(await readLists(page, house.address)).toContain(NAME)
  expect(await readSearch(page, house.address)).toContain(NAME)
  for (const address of [`/reports/${file.report.id}`, `/children/${file.child.id}`]) {
    expect(await readAddress(page, house.address + address)).toContain(NAME)
  }
  const answers = await askDoors(await enter(PEOPLE.cdo), file)
  expect(answers.every((answer) => answer.startsWith('200'))).toBe(true)
})

test('an officer of another district finds nothing', async () => {
  const page = await open(PEOPLE.elsewhere)
  await findsNothing(page, PEOPLE.elsewhere)
  await keepScreen(page, 'not-found')
})

test('a colleague of the same desk finds it, until he is kept away', async () => {
  colleague = await open(PEOPLE.colleague)
  expect(await readLists(colleague, house.address)).toContain(NAME)
  expect(await readSearch(colleague, house.address)).toContain(NAME)
  await exclude(await enter(PEOPLE.probation), file, actorOf(PEOPLE.colleague))
  await colleague.goto(house.address)
  await exchange(colleague)
  await findsNothing(colleague, PEOPLE.colleague)
})

test('nothing of it is left on his device', async () => {
  const left = await colleague.evaluate(readWholeStore)
  expect(left.includes(PEOPLE.colleague.name)).toBe(true)
  const traces = [NAME, ...Object.values(file).map(({ id }) => id)]
  expect(traces.filter((trace) => left.includes(trace))).toEqual([])
})

async function findsNothing(page: Page, who: Person): Promise<void> {
  expect(await readLists(page, house.address)).not.toMatch(/Zawedde|Kyomugisha/)
  expect(await readSearch(page, house.address)).not.toMatch(/Kyomugisha|Zawedde \w/)
  const absent = addressesOf(nothing)
  for (const [at, address] of addressesOf(file).entries()) {
    const seen = await readAddress(page, house.address + address)
    await onPage(page, 'Not found')
    expect(seen).toBe(await readAddress(page, house.address + (absent[at] ?? '')))
  }
  const client = await enter(who)
  expect(await askDoors(client, file)).toEqual(await askDoors(client, nothing))
}

async function open(who: Person): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 800 } })
  await signIn(page, house.address, who)
  return page
}

async function enter(who: Person): Promise<Client> {
  const client = await enterByDoor(house.port, who)
  clients.push(client)
  return client
}

/** Everything in every database of the page's origin, as one text. Runs in the browser. */
async function readWholeStore(): Promise<string> {
  const texts: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const base = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => resolve(asked.result)
    })
    for (const store of base.objectStoreNames) {
      const all = await new Promise<unknown[]>((resolve) => {
        const asked = base.transaction(store).objectStore(store).getAll()
        asked.onsuccess = () => resolve(asked.result)
      })
      texts.push(JSON.stringify(all))
    }
    base.close()
  }
  return texts.join('\n')
}
