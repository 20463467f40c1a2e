import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Answer, Answers } from '../form/answer.ts'
import { fieldsOf } from '../form/body.ts'
import { isCodes, isRows } from '../form/cut.ts'
import type { Field } from '../form/definition.ts'
import type { Question } from './question.ts'

const HAS_COMPARTMENT = 'code-has-compartment@1'

/** An open part that says a code which the newest version of its list keeps in a compartment: cut by an older list. */
export function codePlaceRule(content: Content, { header, answers }: Question): string | null {
  const index = indexContent(content)
  const form = index.form(index.kind(header.kind, header.version)?.form ?? '')
  if (form === null) return null
  const fields = fieldsOf({ form, kind: header.kind })
  return saysClosed(content, fields, answers.open ?? {}) ? HAS_COMPARTMENT : null
}

function saysClosed(content: Content, fields: readonly Field[], answers: Answers): boolean {
  return fields.some((field) => {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
    return answer !== undefined && isClosed(content, field, answer)
  })
}

function isClosed(content: Content, field: Field, answer: Answer): boolean {
  if (!('v' in answer)) return false
  const { v } = answer
  if (field.columns !== undefined && isRows(v)) {
    return v.some(({ cells }) => saysClosed(content, field.columns ?? [], cells))
  }
  const codes = typeof v === 'string' ? [v] : isCodes(v) ? v : []
  const list = field.codes === undefined ? null : indexContent(content).list(field.codes)
  const closed = list?.codes.filter(({ compartment = 'open' }) => compartment !== 'open') ?? []
  return closed.some(({ code }) => codes.includes(code))
}
