import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Client } from '../../run/measuring/client.ts'
import { sendByDoor } from '../kit/door.ts'
import { checkAndSend } from '../kit/form.ts'
import { PEOPLE } from '../kit/people.ts'
import { goOn } from '../kit/session.ts'
import type { Contact } from './boy.ts'

/** The probation officer of the other district asks that of the boy's home district to take a case on; gives the path. */
export async function askToTakeOn(from: Client, contact: Contact): Promise<string> {
  const subject = { type: 'handoff', id: randomUUID() } as const
  const open = {
    code: 'h35',
    fromDesk: PEOPLE.elsewhere.desk,
    toDesk: PEOPLE.probation.desk,
    about: `case:${contact.case}`,
    reference: contact.case.slice(0, 8),
    childName: contact.name,
    sender: PEOPLE.elsewhere.name,
    basis: 'public-duty',
    urgency: '72h',
  }
  await sendByDoor(from, [{ subject, kind: 'handoff-sent', open }])
  return `/handoffs/${subject.id}`
}

/** It is accepted in the browser. */
export async function acceptAt(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: 'Accept the hand-off' }).click()
  await checkAndSend(page, 'Accept')
  await goOn(page)
}

/** The hand-off about this child is found among those that came, and accepted. */
export async function acceptNew(page: Page, address: string, name: RegExp): Promise<void> {
  await page.goto(`${address}/handoffs`)
  await page
    .getByRole('link', { name: /^Ask another district to take the case on/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await acceptAt(page, page.url())
}
