import type { Content } from '@cwmis/core/content.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { fieldAt, formsOf } from '../handoffs/content-fields.ts'
import { isAnswered, isOpen, sealedProblems } from './sealed-answers.ts'

/** What would travel though it may not, or is named and does not exist. Empty where all is well. */
export function handoffProblems(content: Content): readonly string[] {
  return content.handoffs.flatMap((handoff) => [
    ...(handoff.offered ? contentProblems(content, handoff) : []),
    ...guardProblems(handoff),
    ...partyProblems(content, handoff),
    ...sealedProblems(content, handoff),
    ...timeProblems(handoff),
  ])
}

/**
 * What a row cannot carry, and why: its form is still to come, or the question is sealed and the row does not say for
 * every receiver whether it is opened or goes by hand.
 */
export interface ContentGap {
  readonly handoff: string
  readonly path: string
  readonly why: 'no-form' | 'no-question' | 'sealed'
}

/** The content the rows of the table name and that cannot travel today. */
export function contentGaps({ handoffs, forms }: Pick<Content, 'handoffs' | 'forms'>) {
  return handoffs.flatMap((handoff) => {
    const own = formsOf(handoff, forms)
    return handoff.content.flatMap((path): readonly ContentGap[] => {
      const fields = own.flatMap((form) => fieldAt(form, path) ?? [])
      if (fields.some(isOpen)) return []
      if (fields.length > 0 && isAnswered(handoff, path)) return []
      const why = fields.length > 0 ? 'sealed' : own.length > 0 ? 'no-question' : 'no-form'
      return [{ handoff: handoff.code, path, why }]
    })
  })
}

function contentProblems(content: Content, handoff: HandoffDefinition): readonly string[] {
  const forms = formsOf(handoff, content.forms)
  const sent = content.forms.find((one) => one.code === 'handoff-sent')
  if (forms.length === 0 || sent === undefined) return [`${handoff.code} has no form`]
  const opens = (handoff.opened ?? []).flatMap(({ paths }) => paths)
  return handoff.content.flatMap((path) =>
    pathProblems({ forms, sent, path, code: handoff.code, opens }),
  )
}

interface Path {
  readonly forms: readonly Form[]
  readonly sent: Form
  readonly path: string
  readonly code: string
  readonly opens: readonly string[]
}

function pathProblems({ forms, sent, path, code, opens }: Path): readonly string[] {
  const fields = forms.flatMap((form) => fieldAt(form, path) ?? [])
  const named = forms.map((form) => form.code).join(', ')
  if (fields.length === 0) return [`${code} names ${path}, which is no question of ${named}`]
  if (!fields.every(isOpen) && !opens.includes(path))
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

function partyProblems(content: Content, handoff: HandoffDefinition): readonly string[] {
  const { code, from, through = [], to, outside = {} } = handoff
  const roles = new Set(content.roles.map((role) => role.code))
  const parties = content.codeLists.find(({ name }) => name === 'outside-parties')?.codes ?? []
  const [senders, receivers] = [outside.from ?? [], outside.to ?? []]
  const beyond = handoff.offered && senders.length + receivers.length > 0
  return [
    ...[...from, ...through, ...to]
      .filter((role) => !roles.has(role))
      .map((role) => `${code} names role ${role}`),
    ...[...senders, ...receivers]
      .filter((party) => !parties.some((one) => one.code === party))
      .map((party) => `${code} names ${party}, which no list holds`),
    ...(from.length + senders.length === 0 ? [`${code} has no sender`] : []),
    ...(to.length + receivers.length === 0 ? [`${code} has no receiver`] : []),
    ...(beyond ? [`${code} is in use and ends outside the house`] : []),
  ]
}

/** Where hours are given, there is a default; a row in use is accepted in time; what is expected back is due. */
function timeProblems(handoff: HandoffDefinition): readonly string[] {
  const { code, acceptWithin, answerWithin, feedback, offered } = handoff
  const lacks = (hours: typeof acceptWithin): boolean =>
    Object.keys(hours).length > 0 && !('default' in hours)
  const answered = 'default' in answerWithin
  return [
    ...(lacks(acceptWithin) || lacks(answerWithin) ? [`${code} has no default time`] : []),
    ...(offered && !('default' in acceptWithin) ? [`${code} is accepted at no time`] : []),
    ...(answered === feedback ? [] : [`${code} has an answer without a time, or a time for none`]),
  ]
}
