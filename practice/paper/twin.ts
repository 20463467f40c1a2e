import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import { type Sheet, type SheetFact, type SheetWords, sheetReference } from './sheet.ts'

/** What a partner would have been told by line: the message's own fields. */
export type Told = Readonly<Record<string, unknown>>

/** A hand-off, and what its message tells. */
export interface TwinOf {
  readonly id: string
  readonly state: HandoffState
  readonly told: Told
}

/**
 * The paper that is carried to an outside system's office when its line is silent: what the message tells and nothing
 * else, with the code by which what they write on it finds its hand-off again.
 */
export function twin({ id, state, told }: TwinOf, words: SheetWords): Sheet {
  const { say } = words
  const reference = sheetReference(id)
  const office = (desk: string | null) => (desk === null ? null : words.office(desk)?.name) ?? '—'
  const head = [
    { label: say('paper.twin.code'), words: reference },
    { label: say('paper.twin.to'), words: office(state.to.desk) },
    { label: say('paper.twin.from'), words: office(state.from.desk) },
    { label: say('paper.twin.sent'), words: state.sentAt === null ? '—' : words.day(state.sentAt) },
  ]
  const answer = ['taken', 'number', 'by', 'answer', 'stamp'].map((line) => ({
    label: say(`paper.twin.answer.${line}`),
    words: '',
  }))
  return {
    name: 'twin',
    title: say('paper.twin.title'),
    reference,
    large: false,
    blocks: [
      { sort: 'facts', heading: '', facts: head },
      { sort: 'facts', heading: say('paper.twin.told'), facts: factsOf(told, words) },
      { sort: 'facts', heading: say('paper.twin.answer'), facts: answer },
      { sort: 'lines', heading: '', lines: [say('paper.twin.back', { code: reference })] },
    ],
  }
}

/** Every field of a message as a line, in the message's own order. */
function factsOf(told: Told, words: SheetWords): readonly SheetFact[] {
  return pathsOf(told).map(([path, value]) => ({
    label: words.say(`paper.twin.field.${path}`),
    words: valueWords(path, value, words),
  }))
}

function pathsOf(told: object, before = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(told).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? pathsOf(value, `${before}${name}.`)
      : [[`${before}${name}`, value] as const],
  )
}

/** Where the words of a field's codes stand. */
const KEYS: Readonly<Record<string, (code: string) => string>> = {
  urgency: (code) => `codes.urgency.${code}`,
  'child.sex': (code) => `codes.sex.${code}`,
  interpreterNeeded: (code) => `paper.twin.value.${code}`,
  asked: (code) => `paper.twin.value.${code}`,
}

function valueWords(path: string, value: unknown, { say, day }: SheetWords): string {
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text)
  const key = KEYS[path]?.(text) ?? null
  const found = key === null ? null : say(key)
  return found === null || found === key ? text : found
}
