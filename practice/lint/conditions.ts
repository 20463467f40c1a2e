import type { Condition } from '@cwmis/core/condition/condition.ts'
import { type LintProblem, lintCondition, lintForm } from '@cwmis/core/condition/lint.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { fieldsOf } from '@cwmis/core/form/body.ts'
import type { Field } from '@cwmis/core/form/definition.ts'

/** A condition outside the forms, with the kinds whose answers it looks at. */
interface Stated {
  readonly by: string
  readonly kinds: readonly string[]
  readonly condition: Condition | undefined
}

/** Conditions that can never mean what they say, wherever in the practice they stand. Empty where all is well. */
export function conditionProblems(content: Content): readonly string[] {
  const inForms = content.forms.flatMap((form) =>
    lintForm(form, content.codeLists).map((problem) => said(form.code, problem)),
  )
  const outside = stated(content).flatMap(({ by, kinds, condition }) => {
    if (condition === undefined) return []
    const fields = kinds.flatMap((kind) => fieldsOfKind(content, kind))
    const ground = { where: by, fields, lists: content.codeLists }
    return lintCondition(condition, ground).map((problem) => said(by, problem))
  })
  return [...inForms, ...outside, ...clockPaths(content)]
}

function said(by: string, { where, path, code }: LintProblem): string {
  return `${by} ${where} ${path}: ${code}`
}

function fieldsOfKind(content: Content, name: string): readonly Field[] {
  const index = indexContent(content)
  const form = index.form(index.newestKind(name)?.form ?? '')
  return form === null ? [] : fieldsOf({ form, kind: name })
}

function stated(content: Content): readonly Stated[] {
  return [
    ...content.rules.map(({ name, kinds, when }) => ({ by: name, kinds, condition: when })),
    ...content.riskSuggestions.map(({ kind, level, when }) => ({
      by: level,
      kinds: [kind],
      condition: when,
    })),
    ...ofProcess(content),
    ...triggers(content).map(({ name, kind, when }) => ({
      by: name,
      kinds: [kind],
      condition: when,
    })),
    ...content.indicators.flatMap(({ code, counts, before = [], meets }) => [
      ...[...counts, ...before].map(({ kind, when }) => ({
        by: code,
        kinds: [kind],
        condition: when,
      })),
      { by: code, kinds: counts.map(({ kind }) => kind), condition: meets },
    ]),
    ...content.remarks.map(({ name, when }) => ({
      by: name,
      kinds: ['case-opened'],
      condition: when,
    })),
    ...content.clocks.flatMap(({ name, start, limits }) =>
      limits.map(({ when }) => ({
        by: name,
        kinds: start.map(({ kind }) => kind),
        condition: when,
      })),
    ),
  ]
}

function ofProcess(content: Content): readonly Stated[] {
  return content.processes.flatMap(({ steps, tracks, responses }) => [
    ...responses.map(({ kind, when }) => ({ by: 'response', kinds: [kind], condition: when })),
    ...steps.map(({ kind, when }) => ({ by: kind, kinds: [kind], condition: when })),
    ...tracks.flatMap(({ name, opensBy, closesBy }) =>
      [...opensBy, ...closesBy].map(({ kind, when }) => ({
        by: name,
        kinds: [kind],
        condition: when,
      })),
    ),
  ])
}

function triggers(content: Content) {
  return content.clocks.flatMap(({ name, start, stop, pause, resume }) =>
    [start, stop, pause ?? [], resume ?? []].flat().map((trigger) => ({ name, ...trigger })),
  )
}

/** The time a clock is started or stopped by must be a question in the open part: lists and the ticker hold no keys. */
function clockPaths(content: Content): readonly string[] {
  return triggers(content).flatMap(({ name, kind, at, row }) => {
    if (at === undefined || at === 'happenedOn' || at === 'recordedAt') return []
    const fields = fieldsOfKind(content, kind)
    const table = fields.find(({ id }) => id === row?.table)
    const field = (row === undefined ? fields : (table?.columns ?? [])).find(({ id }) => id === at)
    const isTime = field?.type === 'when' || field?.type === 'date'
    const isOpen = field?.compartment === 'open' && (table?.compartment ?? 'open') === 'open'
    return isTime && isOpen ? [] : [`${name} reads ${at}`]
  })
}
