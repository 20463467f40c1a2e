import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Subject } from '../../core/entry/subject.ts'
import { whenOfDate } from '../../core/time/instant.ts'
import { addToDirectory } from '../../ledger/directory/directory.ts'
import { withClient } from '../../ledger/embedded/connection.ts'
import type { Client } from '../../run/measuring/client.ts'
import { hashPassphrase } from '../../server/sign-in/passphrase.ts'
import { sendByDoor } from '../kit/door.ts'
import { checkAndSend } from '../kit/form.ts'
import type { TestHouse } from '../kit/house.ts'
import { actorOf, PASSPHRASE, type Person, PLACE } from '../kit/people.ts'
import { goOn, onPage } from '../kit/session.ts'
import type { Contact } from './boy.ts'

/** The ministry's officer for homes. */
export const MINISTRY: Person = {
  account: 'beatrice.altcare',
  name: 'Beatrice Wasswa',
  role: 'NAT_ALTCARE',
  desk: 'desk-altcare',
}

/** The home he was given to. */
export const HOME: Subject = { type: 'home', id: randomUUID() }
export const HOME_NAME = 'Bright Path Home'

/** Puts the ministry's officer for homes into the directory. */
export async function seatMinistry(house: TestHouse): Promise<void> {
  const { account, name, role, desk } = MINISTRY
  const [actor, post] = [actorOf(MINISTRY), `post-${account}`]
  const hash = await hashPassphrase(PASSPHRASE)
  await withClient(house.owner, (owner) =>
    addToDirectory(owner, {
      offices: [{ id: 'office-altcare', name: 'Ministry', agency: 'MGLSD', place: null }],
      desks: [{ id: desk, office: 'office-altcare', name: 'Homes desk' }],
      posts: [{ id: post, desk, role, title: role }],
      actors: [{ id: actor, name }],
      accounts: [{ actor, account, hash }],
      holdings: [{ actor, post, since: '2026-01-01T00:00:00.000Z' }],
    }),
  )
}

/** The home is written down in the other district, and he is admitted to it; his family lives where he came from. */
export async function admit(by: Client, contact: Contact): Promise<void> {
  const opened = {
    name: HOME_NAME,
    sort: 'childrens-home',
    licenceNo: 'AH-040',
    capacity: 40,
    village: { place: PLACE.otherDistrict },
  }
  await sendByDoor(by, [{ subject: HOME, kind: 'home-opened', open: opened }])
  const placed = {
    home: HOME.id,
    licenceNo: 'AH-040',
    capacityCheck: 'room',
    origin: { place: PLACE.subCounty },
    authority: 'none',
    reason: 'poverty',
  }
  const happenedOn = whenOfDate(contact.day, 'day')
  const subject = { type: 'case', id: contact.case } as const
  await sendByDoor(by, [{ subject, kind: 'placed', open: placed, happenedOn }])
}

/** The ministry's officer closes the home on its page. */
export async function closeTheHome(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/homes`)
  await page.getByRole('link', { name: HOME_NAME }).click()
  await onPage(page, HOME_NAME)
  await page.getByText('1 of 40').waitFor()
  await page.getByText('One other child lives here, whose file is not yours.').waitFor()
  await page.getByRole('link', { name: 'Close the home' }).click()
  await page.getByRole('radio', { name: 'No money to go on' }).check()
  await checkAndSend(page, 'Close the home')
  await goOn(page)
}

/** He left it. */
export async function leaves(by: Client, contact: Contact, day: string): Promise<void> {
  const subject = { type: 'case', id: contact.case } as const
  const open = { home: HOME.id, leftOn: day, to: 'parents', prepDone: 'no' }
  const happenedOn = whenOfDate(day, 'day')
  await sendByDoor(by, [{ subject, kind: 'placement-ended', open, happenedOn }])
}

/** The home's page says that the case was opened. */
export async function sawCasesOpened(page: Page, address: string): Promise<void> {
  async function opened(): Promise<number> {
    await page.goto(`${address}/homes/${HOME.id}`)
    await page.getByText('Closed from').waitFor()
    return page.getByText(/Cases opened for 1 of 1 children/).count()
  }
  await expect.poll(opened, { timeout: 60_000 }).toBe(1)
}

/** With whom he lived, as the six offices, the admission and the exit said it. */
export const LIVED = [
  'Mother',
  'Mother',
  'Children’s home',
  'Children’s home',
  'Children’s home',
  'not known',
  'A parent and a step-parent',
  'Street',
]
