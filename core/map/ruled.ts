import type { Condition } from '../condition/condition.ts'
import { pathsOf } from '../condition/evaluate.ts'
import type { Content } from '../content.ts'
import type { Form } from '../form/definition.ts'
import { keyOf } from './named.ts'
import type { Named } from './names.ts'

/** Every question that skip logic, a check, a rule, a clock, a number or a step looks at: `F01.stillInDanger`. */
export function fieldsRuled(content: Content): ReadonlySet<string> {
  const codes = formsByKind(content)
  const outside = conditionsByKind(content).flatMap(({ kind, conditions }) => {
    const code = codes.get(kind)
    return code === undefined ? [] : at(code, conditions)
  })
  return new Set([...content.forms.flatMap(insideForm), ...outside])
}

/**
 * What a rule judges and looks at: the tools of its kinds, and their questions. Small forms of decisions are no tools,
 * and what a rule reads of the case's state is on no form.
 */
export function saidByRules(content: Content): readonly Named[] {
  const codes = formsByKind(content)
  return content.rules.flatMap(({ name: rule, kinds, when }) => {
    const says = { by: keyOf('rule', rule), means: 'holds' } as const
    const forms = [...new Set(kinds.flatMap((kind) => codes.get(kind) ?? []))]
    return forms
      .filter(isTool)
      .flatMap((form): readonly Named[] => [
        { ...says, name: form, sorts: ['form'] },
        ...at(form, [when]).map((name): Named => ({ ...says, name, sorts: ['field'] })),
      ])
  })
}

/** Is it one of the standard tools, not the small form of a decision? */
function isTool(form: string): boolean {
  return /^F\d/.test(form)
}

/** The form that is the body of each kind. */
function formsByKind({ kinds }: Content): ReadonlyMap<string, string> {
  return new Map(kinds.map(({ kind, form }) => [kind, form.split('@')[0] ?? '']))
}

function insideForm(form: Form): readonly string[] {
  const conditions = form.sections.flatMap(({ when, fields }) => [
    when,
    ...fields
      .flatMap((field) => [field, ...(field.columns ?? [])])
      .flatMap((field) => [
        field.when,
        field.discloses?.when,
        ...(field.checks ?? []).map(({ holds }) => holds),
      ]),
  ])
  return at(form.code, conditions)
}

function at(code: string, conditions: readonly (Condition | undefined)[]): readonly string[] {
  return conditions
    .flatMap((condition) => (condition === undefined ? [] : pathsOf(condition)))
    .filter((path) => !path.startsWith('$'))
    .map((path) => `${code}.${path}`)
}

interface ByKind {
  readonly kind: string
  readonly conditions: readonly (Condition | undefined)[]
}

function conditionsByKind(content: Content): readonly ByKind[] {
  const triggers = [
    ...content.clocks.flatMap(({ start, stop, pause = [], resume = [] }) =>
      [start, stop, pause, resume].flat(),
    ),
    ...content.indicators.flatMap(({ counts, before = [] }) => [...counts, ...before]),
    ...content.riskSuggestions,
    ...content.processes.flatMap(({ steps, tracks, responses }) => [
      ...steps,
      ...responses,
      ...tracks.flatMap(({ opensBy, closesBy }) => [...opensBy, ...closesBy]),
    ]),
  ]
  return [
    ...triggers.map(({ kind, when }) => ({ kind, conditions: [when] })),
    ...content.rules.flatMap(({ kinds, when }) =>
      kinds.map((kind) => ({ kind, conditions: [when] })),
    ),
  ]
}
