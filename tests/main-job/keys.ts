import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { question } from '../kit/form.ts'

const MOST_STOPS = 200
const MOST_PAGES = 60

/** Presses Tab until the keyboard stands on the control. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await control.first().evaluate((found) => found === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('no Tab leads there')
}

/** Presses a button or follows a link. */
export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Writes into a box, whatever stood in it before. */
export async function type(page: Page, box: Locator, text: string): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Chooses one of several radios: Tab to the group, then the arrows. */
export async function pickRadio(page: Page, words: string, answer: string): Promise<void> {
  const asked = question(page, words)
  const radios = asked.getByRole('radio')
  await tabTo(page, radios)
  await page.keyboard.press('Space')
  const wanted = asked.getByRole('radio', { name: answer, exact: true })
  for (let at = await radios.count(); at > 0; at -= 1) {
    if (await wanted.isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no arrow leads to ${answer}`)
}

/** How to answer some questions by keys alone. The others are passed over. */
export type KeyedAnswers = Readonly<Record<string, (page: Page) => Promise<void>>>

/** Goes through a form on a narrow screen by keys alone, up to where the answers are checked. */
export async function interviewByKeys(page: Page, answers: KeyedAnswers): Promise<void> {
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const before = await asked(page)
    if (before.includes('Check your answers')) return
    for (const [words, answer] of Object.entries(answers)) {
      if (before.some((text) => text.startsWith(words))) await answer(page)
    }
    await press(page, page.getByRole('button', { name: /^(?:Continue|Go on)$/ }))
    await expect.poll(() => asked(page)).not.toEqual(before)
  }
  throw new Error('The form does not end.')
}

function asked(page: Page): Promise<string[]> {
  return page.locator('main h1, main .asked').allInnerTexts()
}
