import type { Answer, Answers } from '../form/answer.ts'
import { type FormBody, fieldsOf } from '../form/body.ts'
import { isCodes, isRows } from '../form/cut.ts'
import type { CodeList, Field } from '../form/definition.ts'
import type { HandoffDefinition } from './definition.ts'

/** Code lists whose answers travel only where the row of the table says so. */
export const GUARDED = { concerns: 'concern', risk: 'risk' } as const

/** The codes of a list that any of its versions keeps in a compartment. */
export function restrictedCodes(list: string, lists: readonly CodeList[]): ReadonlySet<string> {
  const codes = lists.filter((one) => one.name === list).flatMap((one) => one.codes)
  const closed = codes.filter((code) => (code.compartment ?? 'open') !== 'open')
  return new Set(closed.map((code) => code.code))
}

/**
 * Does a hand-off say, in any of its fields, a code that has a compartment, or a concern or risk its row does
 * not let travel? A concern's code betrays itself in free text too.
 */
export function saysClosedCode(
  definition: HandoffDefinition,
  answers: Answers,
  body: FormBody,
): boolean {
  const concerns = body.lists
    .filter(({ name }) => name === 'concerns')
    .flatMap(({ codes }) => codes)
  const closed = restrictedCodes('concerns', body.lists)
  const hushed = definition.concern ? [...closed] : concerns.map(({ code }) => code)
  return textsIn(fieldsOf(body), answers).some(({ field, text }) => {
    if (hushed.some((code) => text.includes(code))) return true
    const list = field?.codes
    if (list === undefined) return false
    if (list === 'concerns' && !definition[GUARDED.concerns]) return true
    if (list === 'risk' && !definition[GUARDED.risk]) return true
    return restrictedCodes(list, body.lists).has(text)
  })
}

interface Text {
  readonly field: Field | undefined
  readonly text: string
}

function textsIn(fields: readonly Field[], answers: Answers): readonly Text[] {
  const byId = new Map(fields.map((field) => [field.id, field]))
  return Object.entries(answers).flatMap(([id, answer]) => textsOf(byId.get(id), answer))
}

function textsOf(field: Field | undefined, answer: Answer): readonly Text[] {
  if (!('v' in answer)) return []
  if (typeof answer.v === 'string') return [{ field, text: answer.v }]
  if (isCodes(answer.v)) return answer.v.map((text) => ({ field, text }))
  if (!isRows(answer.v)) return []
  return answer.v.flatMap(({ cells }) => textsIn(field?.columns ?? [], cells))
}
