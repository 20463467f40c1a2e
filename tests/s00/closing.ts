import type { Page } from 'playwright-core'
import { whenOfDate } from '../../core/time/instant.ts'
import type { NumbersAnswer } from '../../core/wire/numbers.ts'
import { addToDirectory } from '../../ledger/directory/directory.ts'
import { withClient } from '../../ledger/embedded/connection.ts'
import type { Client } from '../../run/measuring/client.ts'
import { hashPassphrase } from '../../server/sign-in/passphrase.ts'
import { sendByDoor } from '../kit/door.ts'
import type { TestHouse } from '../kit/house.ts'
import { actorOf, PASSPHRASE, PEOPLE, type Person } from '../kit/people.ts'
import { type Contact, stampOf } from './boy.ts'

/** The senior officer of his home district, who decides where the officer asks. */
export const SENIOR: Person = {
  account: 'ann.spswo',
  name: 'Ann Atim',
  role: 'SPSWO',
  desk: PEOPLE.probation.desk,
}

/** When he went home, and nobody thought of him as in need of protection any more. */
export const WENT_HOME = '2024-07-05'

/** Puts the senior officer into the directory. */
export async function seatSenior(house: TestHouse): Promise<void> {
  const { account, name, role, desk } = SENIOR
  const [actor, post] = [actorOf(SENIOR), `post-${account}`]
  const hash = await hashPassphrase(PASSPHRASE)
  await withClient(house.owner, (owner) =>
    addToDirectory(owner, {
      posts: [{ id: post, desk, role, title: role }],
      actors: [{ id: actor, name }],
      accounts: [{ actor, account, hash }],
      holdings: [{ actor, post, since: '2026-01-01T00:00:00.000Z' }],
    }),
  )
}

/** A case is closed as of the day he went home: asked by one officer, decided by another. */
export async function closeCase(asker: Client, decider: Client, contact: Contact): Promise<void> {
  const subject = { type: 'case', id: contact.case } as const
  const happenedOn = whenOfDate(WENT_HOME, 'day')
  const open = { reason: 'goals-met' }
  await sendByDoor(asker, [{ subject, kind: 'closure-requested', open, happenedOn }])
  const stamp = await stampOf(decider, subject)
  await sendByDoor(decider, [{ subject, kind: 'case-closed', open: {}, stamp, happenedOn }])
}

/** How often children counted in an area over the last eight years. */
export async function countedIn(client: Client, code: string, place: string): Promise<number> {
  const path = `/numbers/${code}?grain=year&start=2026-07-01&place=${place}`
  const { body } = await client.wire.ask('GET', path, { headers: client.headers })
  const { periods = [], sees }: Partial<NumbersAnswer> = JSON.parse(body)
  if (sees !== true) throw new Error(`not told: ${body}`)
  return periods.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)
}

/** Children newly registered this year in the district, as the page says it. */
export async function registeredThisYear(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/numbers`)
  await page.getByLabel('Number', { exact: true }).selectOption('CP03')
  await page.getByLabel('Period', { exact: true }).selectOption('year')
  const figure = page.getByText(/^\d+ in 20\d\d\/\d\d$/)
  await figure.waitFor()
  return (await figure.innerText()).split(' ')[0] ?? ''
}
