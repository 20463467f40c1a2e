import type { Page } from 'playwright-core'
import { enterByDoor, sendByDoor } from '../kit/door.ts'
import { addRow, checkAndSend, choose, date, pick, question, tick, write } from '../kit/form.ts'
import { PEOPLE } from '../kit/people.ts'
import { goOn, onPage } from '../kit/session.ts'

/** What the story of the night call is about. All invented; each stands nowhere else. */
export const GIRL = 'Kabahuma'
export const CALLER = 'Tumwesige Wilson'
export const CALLER_PHONE = '0772 555 481'
export const CARE = 'Care begun at five past one, second test in June'
export const STATION_DIARY = 'SD 14/22/11/2026'

/** A minute of the past as one types it: day and time of day in Uganda. */
function typed(minute: number): { readonly day: string; readonly time: string } {
  const there = new Date(minute + 3 * 3_600_000).toISOString()
  return { day: there.slice(0, 10), time: there.slice(11, 16) }
}

/** The counsellor writes down the neighbour's call, up to the receipt. */
export async function takeCall(page: Page, assaulted: number): Promise<void> {
  await page.getByRole('link', { name: 'Report', exact: true }).click()
  await onPage(page, 'Report a concern')
  await choose(page, 'Is the child in danger right now?', 'Yes')
  await pick(page, 'Where is the child?', 'kigumba')
  await addRow(page, 'Who is the child?', async (row) => {
    await row.getByRole('textbox').first().fill(GIRL)
    await choose(row, 'Boy or girl', 'Girl')
    await write(row, 'Age, as it was said', 'about thirteen')
  })
  await page.getByRole('button', { name: 'Go on' }).click()
  await tick(page, 'What have you seen or heard?', {
    family: 'Sexual violence',
    answers: ['Defilement'],
  })
  const when = question(page, 'When did it happen?')
  await when.getByRole('radio').first().check()
  const { day, time } = typed(assaulted)
  await date(page, 'When did it happen?', day)
  await when.locator('input[type=time]').fill(time)
  await choose(page, 'How did the report come?', 'Helpline 116')
  await choose(page, 'Stay without a name?', 'No')
  await choose(page, 'Who told us?', 'Neighbour')
  await write(page, 'Name of who told us', CALLER)
  await page.getByLabel(/^Phone of who told us/).fill(CALLER_PHONE)
  await choose(page, 'Which office gets it?', 'Probation desk Kiryandongo – Kiryandongo')
  await checkAndSend(page, 'Send the report')
}

/** Probation says how urgent it is and gives it to the sub-county. */
export async function passOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Say how urgent it is' }).click()
  await choose(page, 'How urgent is it?', 'Emergency')
  await write(page, 'Why', 'It happened tonight, and he lives in the house')
  const desk = 'Community desk Kigumba – Kigumba Sub-county'
  await choose(page, 'Who takes it?', desk)
  await checkAndSend(page, 'Save and route')
  await goOn(page)
}

/** An officer saw the girl in that minute and wrote it down by the door; gives the time of day in Uganda. */
export async function sawGirl(port: number, caseAddress: string, minute: number): Promise<string> {
  const client = await enterByDoor(port, PEOPLE.cdo)
  const subject = { type: 'case', id: caseAddress.split('/').at(-1) ?? '' } as const
  const [from, to] = [new Date(minute).toISOString(), new Date(minute + 60_000).toISOString()]
  const happenedOn = { from, to, precision: 'minute' } as const
  const open = { seen: 'child', mode: 'face', safetyNow: 'safe' }
  await sendByDoor(client, [{ subject, kind: 'visit-recorded', open, happenedOn }])
  client.wire.close()
  return typed(minute).time
}

/** A plan in which the family is asked to settle it among themselves. */
export async function planMediation(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Write the plan' }).first().click()
  await onPage(page, 'Write the plan')
  await addRow(page, 'Who does what by when?', async (row) => {
    await write(row, 'What', 'The families sit together')
    await write(row, 'Who', 'Chairman')
    await choose(row, 'Service', 'Family mediation')
    await choose(row, 'How far', 'Planned')
  })
  await checkAndSend(page, 'Send for approval')
  await goOn(page)
}

/** The police are told by a named officer's press of the button. */
export async function tellPolice(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Refer to another office' }).first().click()
  await onPage(page, 'Refer to another office')
  await choose(page, 'What kind of referral?', 'Tell the police of a suspected offence')
  const desk = 'Child and family desk Kiryandongo – Kiryandongo Police Station'
  await choose(page, 'To which office?', desk)
  await choose(page, 'How urgent is it?', 'Now')
  await write(page, 'Facts of the incident', 'An offence this evening, told by telephone')
  await write(page, 'Where the child can be met', 'Sub-county office, Kigumba')
  await choose(page, 'On which basis do you share?', 'Legal duty')
  await checkAndSend(page, 'Send the referral')
  await goOn(page)
}

/** The police take it on and give the number of their station diary. */
export async function policeAnswer(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Accept the hand-off' }).click()
  await checkAndSend(page, 'Accept')
  await goOn(page)
  await page.getByRole('link', { name: 'Answer the referral' }).click()
  await choose(page, 'Was the service given?', 'Given')
  await write(page, 'Their reference', STATION_DIARY)
  await checkAndSend(page, 'Send the answer')
  await goOn(page)
}

/** The sub-county registers her. What was kept apart in the report is not told again, nor when it happened. */
export async function registerGirl(page: Page): Promise<void> {
  await page.getByRole('link', { name: `Register ${GIRL}` }).click()
  await onPage(page, 'Register the child')
  const born = question(page, 'What do you know of the birth date?')
  await born.getByRole('radio', { name: 'Only the age' }).check()
  await born.getByLabel('Age in years').fill('13')
  await page.getByRole('button', { name: 'Go on' }).click()
  await choose(page, 'Is the child known already?', 'A child new to us')
  await choose(page, 'On which basis do we act?', 'Public duty')
  await checkAndSend(page, 'Register')
  await goOn(page, 'Open the case')
}

/** The officer asks to close although the police are still at work. */
export async function askClosing(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ask to close the case' }).first().click()
  await onPage(page, 'Ask to close the case')
  await choose(page, 'Why should it close?', 'Family safe and able')
  await checkAndSend(page, 'Ask to close')
  await goOn(page)
}

/** The child behind the case that is shown, by the way to it. */
export async function childOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: `Everything about ${GIRL}` }).click()
  await page.waitForURL(/\/children\//)
  return page.url().split('/').at(-1) ?? ''
}
