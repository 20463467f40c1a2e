import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** How to answer some questions, by their words. The others are passed over. */
export type Interview = Readonly<Record<string, (page: Page) => Promise<void>>>

const MOST_PAGES = 60

/**
 * Goes through a form on a phone, page by page, up to where the answers are checked. `after` is called after each
 * page, with the number of pages so far.
 */
export async function interview(
  page: Page,
  answers: Interview,
  after: (pages: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (let pages = 1; pages < MOST_PAGES; pages += 1) {
    const before = await asked(page)
    if (before.includes('Check your answers')) return
    for (const [words, answer] of Object.entries(answers)) {
      if (before.some((text) => text.startsWith(words))) await answer(page)
    }
    await page.getByRole('button', { name: /^(?:Continue|Go on)$/ }).click()
    await expect.poll(() => asked(page)).not.toEqual(before)
    await after(pages)
  }
  throw new Error('The form does not end.')
}

/** What the page asks: its heading and the words of its questions. */
function asked(page: Page): Promise<string[]> {
  return page.locator('main h1, main .asked').allInnerTexts()
}
