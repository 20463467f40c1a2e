import type { Locator, Page } from 'playwright-core'

/** A page or a part of one. */
export type Place = Page | Locator

/** A text with which a name begins; questions that may stay open have "(optional)" behind. */
function beginning(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** A question of several controls, by its words. */
export function question(place: Place, words: string): Locator {
  return place.getByRole('group', { name: beginning(words) }).first()
}

/** Chooses one answer of a question: a radio, a line of a list, or one of a directory by its words. */
export async function choose(place: Place, words: string, answer: string): Promise<void> {
  const asked = question(place, words)
  const list = asked.getByRole('combobox')
  if ((await list.count()) === 0) {
    return asked.getByRole('radio', { name: answer, exact: true }).check()
  }
  if ((await list.getAttribute('type')) !== 'text') {
    await list.selectOption({ label: answer })
    return
  }
  const [name = answer] = answer.split(' – ')
  await list.fill(name)
  await asked
    .getByRole('option', { name: beginning(name) })
    .first()
    .click()
}

/** Ticks answers of a question of which several may fit; a family is opened where one is named. */
export async function tick(
  place: Place,
  words: string,
  { family, answers }: { readonly family?: string; readonly answers: readonly string[] },
): Promise<void> {
  const asked = question(place, words)
  if (family) await asked.getByText(family).first().click()
  for (const answer of answers) {
    await asked.getByRole('checkbox', { name: answer, exact: true }).check()
  }
}

/** Writes into a box, by its words. */
export async function write(place: Place, words: string, text: string): Promise<void> {
  await place
    .getByRole('textbox', { name: beginning(words) })
    .first()
    .fill(text)
}

/** Fills in a date of `YYYY-MM-DD`. */
export async function date(place: Place, words: string, day: string): Promise<void> {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const asked = question(place, words)
  await asked.getByLabel('Day', { exact: true }).fill(String(Number(dayOfMonth)))
  await asked.getByLabel('Month', { exact: true }).fill(String(Number(month)))
  await asked.getByLabel('Year', { exact: true }).fill(year)
}

/** Picks the first proposal of a box that proposes while one types. */
export async function pick(place: Place, words: string, text: string): Promise<void> {
  const asked = question(place, words)
  await asked.getByRole('combobox').first().fill(text)
  await asked.getByRole('option').first().click()
}

/** Adds a row to a table and lets `fill` answer its questions. */
export async function addRow(
  place: Place,
  words: string,
  fill: (row: Locator) => Promise<void>,
): Promise<void> {
  const table = question(place, words)
  await table.getByRole('button', { name: /^Add (?:one|another)$/ }).click()
  await fill(table)
  await table.getByRole('button', { name: 'Done with this one' }).click()
}

/** Goes from the questions over the review to the signature, and waits until the office has it. */
export async function checkAndSend(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: 'Check and send' }).click()
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
  await page.getByRole('button', { name: verb, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor()
}
