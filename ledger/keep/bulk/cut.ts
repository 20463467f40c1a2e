/** A text cut wherever something stands that is its own: the numbers of what stands between its pieces. */
export interface Cut {
  readonly pieces: readonly string[]
  /** One fewer than the pieces. */
  readonly slots: readonly number[]
}

/** What to cut at. `anywhere`; `whole`: a whole text of JSON or a whole cell; `reach`: the end of a cell, behind a colon. */
export interface Mark {
  readonly text: string
  readonly stands: 'anywhere' | 'whole' | 'reach'
}

/** Marks, ready to be found. */
export interface Cutter {
  readonly pattern: RegExp
  readonly slots: ReadonlyMap<string, number>
}

const AROUND: Readonly<Record<Mark['stands'], readonly [before: string, after: string]>> = {
  anywhere: ['', ''],
  whole: ['(?<=["\\t])', '(?=["\\t\\n])'],
  reach: ['(?<=:)', '(?=[\\t\\n])'],
}

const SIGNS = /[.*+?^${}()|[\]\\]/g

/** Finds these marks, each under its number in the list; of equal texts the first. Longer ones are found first. */
export function cutterOf(marks: readonly Mark[]): Cutter {
  const slots = new Map<string, number>()
  for (const [at, { text }] of marks.entries()) if (!slots.has(text)) slots.set(text, at)
  const found = marks.filter(({ text }) => text !== '')
  const sources = found
    .toSorted((one, other) => other.text.length - one.text.length)
    .map(({ text, stands }) => AROUND[stands].join(text.replace(SIGNS, '\\$&')))
  return { pattern: new RegExp(sources.join('|'), 'g'), slots }
}

/** Cuts a text at every mark. */
export function cut({ pattern, slots }: Cutter, text: string): Cut {
  const pieces: string[] = []
  const numbers: number[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    pieces.push(text.slice(from, index))
    numbers.push(slots.get(found) ?? 0)
    from = index + found.length
  }
  return { pieces: [...pieces, text.slice(from)], slots: numbers }
}

/** The text again, with other values where it was cut. */
export function fill({ pieces, slots }: Cut, values: readonly string[]): string {
  let text = pieces[0] ?? ''
  for (const [at, slot] of slots.entries()) text += (values[slot] ?? '') + (pieces[at + 1] ?? '')
  return text
}
