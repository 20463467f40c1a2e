import type { Content } from '@cwmis/core/content.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { fieldAt } from '../handoffs/content-fields.ts'

/** What would travel though it may not, or is named and does not exist. Empty where all is well. */
export function handoffProblems(content: Content): readonly string[] {
  return content.handoffs.flatMap((handoff) => [
    ...contentProblems(content, handoff),
    ...guardProblems(handoff),
    ...[...handoff.from, ...handoff.to]
      .filter((code) => !content.roles.some((role) => role.code === code))
      .map((code) => `${handoff.code} names role ${code}`),
    ...[handoff.acceptWithin, handoff.answerWithin]
      .filter((limits) => limits.default === undefined)
      .map(() => `${handoff.code} has no default time`),
  ])
}

function contentProblems(content: Content, handoff: HandoffDefinition): readonly string[] {
  const form = content.forms.find((one) => one.code === handoff.form)
  const sent = content.forms.find((one) => one.code === 'handoff-sent')
  if (form === undefined || sent === undefined) return [`${handoff.code} has no form`]
  return handoff.content.flatMap((path) => pathProblems({ form, sent, path, code: handoff.code }))
}

interface Path {
  readonly form: Form
  readonly sent: Form
  readonly path: string
  readonly code: string
}

function pathProblems({ form, sent, path, code }: Path): readonly string[] {
  const field = fieldAt(form, path)
  if (field === undefined) return [`${code} names ${path}, which is no question of ${form.code}`]
  const closed = [field, ...(field.columns ?? [])].some((one) => one.compartment !== 'open')
  if (closed || field.sensitivity === 'S3')
    return [`${code} would carry ${path} out of its compartment`]
  return fieldAt(sent, path) === undefined ? [`${code}: ${path} has no place in what is sent`] : []
}

/** A concern or a risk travels exactly where the row says so. */
function guardProblems({ code, content, concern, risk }: HandoffDefinition): readonly string[] {
  return [
    ...(content.includes('concernCodes') === concern ? [] : [`${code}: concern`]),
    ...(content.includes('riskLevel') === risk ? [] : [`${code}: risk`]),
  ]
}
