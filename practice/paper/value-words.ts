import type { Value } from '@cwmis/core/form/answer.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import type { SheetWords } from './sheet.ts'

type Words = Pick<SheetWords, 'say' | 'day'>

/** A question as it was asked, ended by a mark; a version published later may have words of its own. */
export function questionWords({ code, version }: Form, field: string, { say }: Words): string {
  const own = `${code.toLowerCase()}@${String(version)}.${field}.label`
  const said = say(own) === own ? say(`${code.toLowerCase()}.${field}.label`) : say(own)
  return said.endsWith('?') ? said : `${said}:`
}

/** Texts, codes, numbers and days in words; null for every other sort of answer. */
export function valueWords({ type, codes }: Field, value: Value, words: Words): string | null {
  const { say, day } = words
  if (typeof value === 'number') return String(value)
  if (type === 'date' && typeof value === 'string') return day(value)
  if (type === 'when' && typeof value === 'object' && 'from' in value) return day(value.from)
  if (type === 'code' && typeof value === 'string') return say(`codes.${codes ?? ''}.${value}`)
  if (type === 'text' || type === 'long') return typeof value === 'string' ? value : null
  if (type !== 'multi' || !Array.isArray(value)) return null
  return value.map((one) => say(`codes.${codes ?? ''}.${String(one)}`)).join(', ')
}
