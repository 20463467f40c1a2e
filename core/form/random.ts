import { addDays } from '../time/date.ts'
import { isoOf, MINUTE, startOfDay, whenOfDate } from '../time/instant.ts'
import type { Answer, Answers, Value } from './answer.ts'
import { codesOf, type FormBody, isAsked, sectionsOf } from './body.ts'
import { type BornSaid, bornFrom } from './born.ts'
import type { CodeList, Field } from './definition.ts'
import { rowScope, scopeOfAnswers, visibleColumns, walk } from './walk.ts'

/** Numbers from 0 to below 1, as a seeded generator gives them. */
export type Next = () => number

interface Ground {
  readonly next: Next
  readonly on: string
  readonly lists: readonly CodeList[]
}

/**
 * Answers somebody might give on the day `on` (`YYYY-MM-DD`), the same for the same numbers: only what the answers
 * before them ask; now and then one of the four no-answers or nothing at all. Codes come in the order of their list.
 */
export function randomAnswers(body: FormBody, next: Next, on = '2026-06-15'): Answers {
  let answers: Answers = {}
  for (const field of sectionsOf(body).flatMap((section) => section.fields)) {
    const shown = walk(body, scopeOfAnswers(answers, isoOf(startOfDay(on))))
    if (!isAsked(field) || !shown.some(({ fields }) => fields.includes(field))) continue
    const answer = randomAnswer(field, { next, on, lists: body.lists })
    if (answer !== null) answers = { ...answers, [field.id]: answer }
  }
  return answers
}

function randomAnswer(field: Field, ground: Ground): Answer | null {
  const luck = ground.next()
  if (luck < (field.mark === 'o' ? 0.5 : 0.05)) return null
  if (luck > 0.93) return noAnswer(ground.next)
  const value = VALUES[field.type](field, ground)
  return value === null ? null : { v: value }
}

function noAnswer(next: Next): Answer {
  const no = pick(['NK', 'DEC', 'NOT_ASKED', 'NAPP'] as const, next)
  return no === 'NOT_ASKED' ? { no, why: 'not private' } : { no }
}

type ValueOf = (field: Field, ground: Ground) => Value | null

const VALUES: Readonly<Record<Field['type'], ValueOf>> = {
  text: words,
  long: words,
  int: (field, { next }) => between(field.min ?? 0, field.max ?? 20, next),
  money: (field, { next }) => between(field.min ?? 0, Math.min(field.max ?? 50_000, 50_000), next),
  bool: (_field, { next }) => next() < 0.5,
  code: (field, ground) => pickOrNull(codesInForce(field, ground), ground.next),
  multi: (field, ground) => severalCodes(field, ground),
  date: (_field, { next, on }) => addDays(on, between(-60, 120, next)),
  when: (_field, ground) => randomWhen(ground),
  born: (_field, ground) => randomBorn(ground),
  place: (_field, { next }) =>
    next() < 0.8 ? { place: '042.1.03.07.12' } : { place: '042.1', text: 'Near the borehole' },
  phone: (_field, { next }) => `+25670${between(1_000_000, 9_999_999, next)}`,
  ref: ({ refers }, { next }) => (refers === 'subject' ? 'case:' : '') + randomId(next),
  table: (field, ground) => randomRows(field, ground),
  note: () => null,
}

const WORDS = ['mother', 'school', 'evening', 'visited', 'neighbour', 'safe', 'asked', "Ng'oya"]

function words(field: Field, { next }: Ground): string {
  const said = Array.from({ length: between(1, 6, next) }, () => pick(WORDS, next)).join(' ')
  return said.slice(0, field.length ?? 200)
}

function codesInForce(field: Field, { lists, on }: Ground): readonly string[] {
  const codes = [...(codesOf(lists, field.codes)?.values() ?? [])]
  return codes
    .filter(({ from = '', to }) => from <= on && (to === undefined || on < to))
    .map(({ code }) => code)
}

function severalCodes(field: Field, ground: Ground): readonly string[] | null {
  const codes = codesInForce(field, ground)
  if (codes.length === 0) return null
  const chosen = new Set(
    Array.from({ length: between(1, 3, ground.next) }, () => pick(codes, ground.next)),
  )
  return codes.filter((code) => chosen.has(code))
}

function randomWhen({ next, on }: Ground): Value {
  const date = addDays(on, -between(0, 400, next))
  const precision = pick(['minute', 'day', 'week', 'month', 'year'] as const, next)
  if (precision !== 'minute') return whenOfDate(date, precision)
  const from = startOfDay(date) + between(0, 1439, next) * MINUTE
  return { from: isoOf(from), to: isoOf(from + MINUTE), precision }
}

function randomBorn({ next, on }: Ground): Value | null {
  const years = between(0, 17, next)
  const saying = pick<BornSaid>(
    [
      { sort: 'day', date: addDays(on, -between(0, 17 * 365, next)) },
      { sort: 'year', year: Number(on.slice(0, 4)) - years },
      { sort: 'years', years, about: true },
      { sort: 'years', years, about: false },
    ],
    next,
  )
  return bornFrom(saying, { source: 'caregiver', asOf: on })
}

function randomRows(table: Field, ground: Ground): Value {
  return Array.from({ length: between(1, 3, ground.next) }, (_, at) => {
    const id = `r${at}${randomId(ground.next).slice(0, 8)}`
    return { id, cells: randomCells(table, id, ground) }
  })
}

function randomCells(table: Field, id: string, ground: Ground): Answers {
  let cells: Answers = {}
  for (const column of table.columns ?? []) {
    const scope = scopeOfAnswers(cells, isoOf(startOfDay(ground.on)))
    const shown = visibleColumns(table, { id, cells }, rowScope(table, { id, cells }, scope))
    if (!isAsked(column) || !shown.includes(column)) continue
    const cell = randomAnswer(column, ground)
    if (cell !== null) cells = { ...cells, [column.id]: cell }
  }
  return cells
}

function randomId(next: Next): string {
  const hex = Array.from({ length: 32 }, () => between(0, 15, next).toString(16)).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}

/** A whole number from `least` to `most`, both included. */
function between(least: number, most: number, next: Next): number {
  return least + Math.floor(next() * (most - least + 1))
}

function pick<T>(choices: readonly T[], next: Next): T {
  const chosen = choices[Math.floor(next() * choices.length)]
  if (chosen === undefined) throw new RangeError('nothing to pick from')
  return chosen
}

function pickOrNull<T>(choices: readonly T[], next: Next): T | null {
  return choices.length === 0 ? null : pick(choices, next)
}
