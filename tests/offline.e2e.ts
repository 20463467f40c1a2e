import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../ledger/embedded/connection.ts'
import { openProfile } from './kit/browser.ts'
import { enterByDoor, said, sendByDoor, type Words } from './kit/door.ts'
import { choose, date, pick, write } from './kit/form.ts'
import { type KillableHouse, spawnTestHouse } from './kit/house.ts'
import { interview } from './kit/interview.ts'
import { type Line, openLine } from './kit/line.ts'
import { actorOf, PASSPHRASE, PEOPLE } from './kit/people.ts'
import { keepScreen } from './kit/screens.ts'
import { onPage, signIn } from './kit/session.ts'

/** What makes the two entries of this story known again in the ledger. */
const LANDMARK = 'the blue gate after the second bridge'
const WORDS = 'I sleep at grandmother’s now'
const VILLAGE = '120.280.1849.8735.55153'

let house: KillableHouse
let line: Line
let profile = ''
let browser: BrowserContext
let page: Page
const child = { type: 'child' as const, id: randomUUID() }
const work = { type: 'case' as const, id: randomUUID() }

beforeAll(async () => {
  line = await openLine()
  house = await spawnTestHouse({ ORIGIN: line.address })
  line.lead(house.port)
  profile = mkdtempSync(join(tmpdir(), 'cwmis-profile-'))
  const cdo = await enterByDoor(house.port, PEOPLE.cdo)
  await sendByDoor(cdo, [childDescribed(), caseOpened()])
  cdo.wire.close()
  await openPhone()
})

afterAll(async () => {
  await browser?.close()
  await line?.close()
  await house?.remove()
  rmSync(profile, { recursive: true, force: true })
})

test('a worker signs in once; then the house is killed while she writes a report and a visit', async () => {
  await signIn(page, line.address, PEOPLE.paraSocial)
  await page.getByRole('link', { name: 'Children' }).click()
  await page.getByRole('link', { name: 'Akello Mary', exact: true }).waitFor()
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.getByRole('link', { name: 'Report', exact: true }).click()
  await interview(page, REPORT, async (pages) => {
    if (pages === 3) await house.kill()
  })
  await page.getByRole('button', { name: 'Send the report' }).click()
  await page.getByText('Saved on this device. Not sent yet').waitFor()
  await keepScreen(page, 'phone-report-saved')
  await page.getByRole('link', { name: 'Children' }).click()
  await page.getByRole('link', { name: /^Open case/ }).click()
  await page.getByRole('link', { name: 'Record a visit' }).first().click()
  await interview(page, VISIT)
  await page.getByRole('button', { name: 'Save the visit' }).click()
  await page.getByText('Saved on this device. Not sent yet').waitFor()
})

test('the browser is closed and started again without a house: the app opens with everything in it', async () => {
  await browser.close()
  await openPhone()
  await page.goto(line.address)
  await comeIn()
  await page.getByRole('link', { name: '2 entries wait to be sent' }).waitFor()
  await keepScreen(page, 'phone-today-offline')
  await page.getByRole('link', { name: 'Children' }).click()
  await page.getByRole('link', { name: 'Akello Mary', exact: true }).click()
  await onPage(page, 'Akello Mary')
  await page.getByText('Visit made', { exact: true }).waitFor()
  await page.getByRole('link', { name: /Outbox/ }).click()
  await onPage(page, 'Outbox')
  const unsent = page.getByText('Saved on this device, not yet sent')
  await expect.poll(() => unsent.count()).toBe(2)
  await keepScreen(page, 'phone-outbox-offline')
})

test('the house is back and one answer is lost: everything is sent, each once', async () => {
  line.loseNextAppend()
  await house.restart()
  await page.getByRole('button', { name: 'Send now' }).click()
  await expect.poll(() => line.counts().lost, { timeout: 30_000 }).toBe(1)
  await expect.poll(writtenByHer).toEqual({ reports: 1, visits: 1 })
  // Nobody presses again: what was not answered is sent once more by itself.
  await page.getByText('Everything has reached the office.').waitFor()
  expect(line.counts().answers).toBeGreaterThan(1)
  expect(await writtenByHer()).toEqual({ reports: 1, visits: 1 })
})

test('the same words under new ids would be counted twice: the count can tell', async () => {
  const again = await enterByDoor(house.port, PEOPLE.paraSocial)
  await sendByDoor(again, [
    {
      subject: { type: 'report', id: randomUUID() },
      kind: 'report-made',
      open: { landmark: LANDMARK, routedTo: PEOPLE.cdo.desk, village: { place: VILLAGE } },
    },
  ])
  await sendByDoor(again, [
    { subject: work, kind: 'visit-recorded', open: { childWords: WORDS, seen: 'child' } },
  ])
  again.wire.close()
  expect(await writtenByHer()).toEqual({ reports: 2, visits: 2 })
})

const REPORT = {
  'Is the child in danger right now?': (on: Page) =>
    choose(on, 'Is the child in danger right now?', 'No'),
  'Where is the child?': async (on: Page) => {
    await pick(on, 'Where is the child?', 'Pondo')
    await write(on, 'How do you find the place?', LANDMARK)
  },
}

const VISIT = {
  'What kind of visit?': (on: Page) => choose(on, 'What kind of visit?', 'Home'),
  'Whom did you see?': (on: Page) => choose(on, 'Whom did you see?', 'Child alone'),
  'Is the child safe today?': (on: Page) => choose(on, 'Is the child safe today?', 'Safe'),
  'What did the child say?': (on: Page) => write(on, 'What did the child say?', WORDS),
  'When is the next visit?': (on: Page) => date(on, 'When is the next visit?', '2026-12-10'),
}

/** A phone with a store of its own, that outlives the browser. */
async function openPhone(): Promise<void> {
  browser = await openProfile(profile, { viewport: { width: 360, height: 740 } })
  page = browser.pages()[0] ?? (await browser.newPage())
}

/** Where the app locked itself meanwhile, the passphrase opens it, with nobody to ask. */
async function comeIn(): Promise<void> {
  const locked = page.getByRole('heading', { level: 1, name: 'Locked' })
  const open = page.getByRole('heading', { level: 1, name: 'Today' })
  await locked.or(open).waitFor()
  if (await open.isVisible()) return
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await open.waitFor()
}

/** How often each of the two entries stands in the ledger. */
function writtenByHer(): Promise<unknown> {
  return withClient(house.owner, async (client) => {
    const found = await client.query(
      `select count(*) filter (where e.kind = 'report-made' and p.open::text like $2)::int as reports,
        count(*) filter (where e.kind = 'visit-recorded' and p.open::text like $3)::int as visits
       from entry e join part p on p.entry = e.id and p.compartment = 'open' where e.author = $1`,
      [actorOf(PEOPLE.paraSocial), `%${LANDMARK}%`, `%${WORDS}%`],
    )
    return found.rows[0]
  })
}

function childDescribed(): Words {
  const name = { id: 'n1', cells: said({ name: 'Akello Mary', kind: 'given' }) }
  return {
    subject: child,
    kind: 'child-described',
    open: { names: [name], sex: 'F', village: { place: VILLAGE } },
  }
}

function caseOpened(): Words {
  return {
    subject: work,
    kind: 'case-opened',
    open: {
      child: child.id,
      owner: actorOf(PEOPLE.paraSocial),
      desk: PEOPLE.paraSocial.desk,
      riskLevel: 'MEDIUM',
      village: { place: VILLAGE },
    },
  }
}
