import type { Page } from 'playwright-core'

/** What stands on a page of answers: questions with their answers in words, in their order. */
export type Said = readonly (readonly [question: string, answer: string])[]

/**
 * Answers every question of the form on the page, and those that the answers bring up, by what somebody might press
 * or type; the same for the same seed. It works inside the page, so that a form of fifty questions costs a moment.
 * Gives how many controls it answered.
 */
export function fillForm(page: Page, seed: number): Promise<number> {
  const hand = [inForm, typeInto, textFor, answerCombo, answerBox, answerRadios, answerChecks]
  const all = [...hand, answerLists, answerBoxes, addRow, answerAll].map(String).join('\n')
  return page.evaluate(`(() => { ${all}; return answerAll(${String(seed)}) })()`)
}

/** The answers in words on a page: all of it, or of one place in it. */
export function saidIn(page: Page, place = 'main'): Promise<Said> {
  return page.locator(`${place} dl.answers > .answer-row`).evaluateAll((rows) =>
    rows.map((row) => {
      const [question, answer] = ['dt', 'dd'].map((tag) => row.querySelector(tag))
      const text = (found: Element | null | undefined) =>
        (found?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      return [text(question), text(answer)] as const
    }),
  )
}

// What follows runs in the page, by name, and leans on nothing else of this file.

/** Whoever fills in: what was answered already, chance from the seed, and a breath for the page to draw itself. */
interface Hand {
  readonly next: (key: string) => boolean
  readonly one: <T>(all: readonly T[]) => T | undefined
  readonly breath: () => Promise<unknown>
}

function inForm<T extends Element>(css: string): T[] {
  const all = [...document.querySelectorAll<T>(`main form ${css}`)]
  return all.filter((one) => one.closest('.no-answer, .from-paper') === null)
}

function typeInto(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  box.value = text
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

function textFor(input: HTMLInputElement, { one }: Hand): string {
  const small = one(['1', '2', '3', '4', '5', '6', '7', '8', '9']) ?? '1'
  if (input.type === 'time') return '10:30'
  if (input.type === 'tel') return '0772000111'
  if (input.closest('.date-year') !== null) return '2026'
  return input.inputMode === 'numeric' ? small : 'Invented words'
}

/** A box that proposes: the first proposal to whatever brings one. */
async function answerCombo(input: HTMLInputElement, { breath }: Hand): Promise<void> {
  for (const typed of ['kigumba', 'a', 'e']) {
    typeInto(input, typed)
    for (let wait = 0; wait < 40; wait += 1) {
      await breath()
      const found = input.closest('.combo')?.querySelector<HTMLElement>('[role=option]')
      if (found) return found.click()
    }
  }
  typeInto(input, '')
}

async function answerBox(box: HTMLInputElement | HTMLTextAreaElement, hand: Hand): Promise<void> {
  if (box instanceof HTMLTextAreaElement) typeInto(box, 'Invented words')
  else if (box.getAttribute('role') === 'combobox') await answerCombo(box, hand)
  else typeInto(box, textFor(box, hand))
}

async function answerRadios(hand: Hand): Promise<void> {
  for (const { name, disabled } of inForm<HTMLInputElement>('input[type=radio]')) {
    if (disabled || !hand.next(`radio ${name}`)) continue
    const all = inForm<HTMLInputElement>('input[type=radio]')
    hand.one(all.filter((same) => same.name === name))?.click()
    await hand.breath()
  }
}

async function answerChecks(hand: Hand): Promise<void> {
  for (const group of inForm('.checks')) {
    const checks = [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    if (!hand.next(`checks ${checks[0]?.id ?? ''}`)) continue
    hand.one(checks.slice(0, -1))?.click()
    await hand.breath()
  }
}

async function answerLists(hand: Hand): Promise<void> {
  for (const list of inForm<HTMLSelectElement>('select')) {
    if (!hand.next(`list ${list.id}`)) continue
    list.value = hand.one([...list.options].slice(1))?.value ?? ''
    list.dispatchEvent(new Event('change', { bubbles: true }))
    await hand.breath()
  }
}

async function answerBoxes(hand: Hand): Promise<void> {
  const boxes = ':is(textarea, input:not([type=radio], [type=checkbox], [type=hidden]))'
  for (const box of inForm<HTMLInputElement | HTMLTextAreaElement>(boxes)) {
    if (box.disabled || !hand.next(`box ${box.id}`)) continue
    await answerBox(box, hand)
    await hand.breath()
  }
}

/** What opens after a pause, else a first row of a table; false where there is neither. */
function addRow(hand: Hand): boolean {
  const pause = document.querySelector<HTMLButtonElement>('main .interruption button')
  const add =
    pause ?? inForm<HTMLButtonElement>('.rows > button').find(({ id }) => hand.next(`add ${id}`))
  add?.click()
  return add !== undefined
}

async function answerAll(seed: number): Promise<number> {
  const done = new Set<string>()
  let state = seed
  const hand: Hand = {
    next: (key) => !done.has(key) && Boolean(done.add(key)),
    one: (all) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return all[Math.floor((state / 2_147_483_648) * all.length)]
    },
    breath: () => new Promise((next) => setTimeout(next, 0)),
  }
  for (let round = 0; round < 40; round += 1) {
    const before = done.size
    for (const answer of [answerRadios, answerChecks, answerLists, answerBoxes]) await answer(hand)
    if (done.size > before) continue
    const row = document.querySelector<HTMLButtonElement>('main form .row-form > button')
    row?.click()
    await hand.breath()
    if (!row && !addRow(hand)) break
    await hand.breath()
  }
  return done.size
}
