import type { Content } from '@cwmis/core/content.ts'
import { kindKey } from '@cwmis/core/entry/header.ts'
import { allFields, doubles, fieldsOf } from './walk-fields.ts'

/** Names that stand for nothing, or for two things. Empty where all is well. */
export function referenceProblems(content: Content): readonly string[] {
  const problems = [
    ...formProblems(content),
    ...kindProblems(content),
    ...indicatorProblems(content),
    ...doubleProblems(content),
  ]
  // Versions of one form share most of their questions: each is named once.
  return [...new Set(problems)]
}

function indicatorProblems(content: Content): readonly string[] {
  const kinds = new Set(content.kinds.map(({ kind }) => kind))
  const lists = new Set(content.codeLists.map(({ name }) => name))
  return content.indicators.flatMap(({ code, counts, by }) => [
    ...counts.filter(({ kind }) => !kinds.has(kind)).map(({ kind }) => `${code} counts ${kind}`),
    ...(by !== undefined && !lists.has(by.codes) ? [`${code} names list ${by.codes}`] : []),
  ])
}

function formProblems(content: Content): readonly string[] {
  const lists = new Set(content.codeLists.map((list) => list.name))
  return allFields(content).flatMap(({ field, at }) => {
    const coded = field.type === 'code' || field.type === 'multi'
    if (coded && !lists.has(field.codes ?? '')) return [`${at} names list ${field.codes ?? '–'}`]
    if (field.type === 'table' && !field.columns?.length)
      return [`${at} is a table without columns`]
    if (field.type === 'ref' && field.refers === undefined) return [`${at} refers to nothing`]
    if (field.mark === 'C' && field.when === undefined && field.auto !== true)
      return [`${at} is conditional without a condition`]
    return []
  })
}

function kindProblems(content: Content): readonly string[] {
  const forms = new Map(content.forms.map((form) => [kindKey(form.code, form.version), form]))
  const known = new Set(content.kinds.map(({ kind }) => kind))
  const bodies = content.kinds.flatMap(({ kind, form: key }) => {
    const form = forms.get(key)
    if (form === undefined) return [`${kind} has no form ${key}`]
    const own = form.sections.some((section) => (section.kind ?? form.kind) === kind)
    return own ? [] : [`${kind} has no section in ${key}`]
  })
  // A form about no subject is written into a table, not into the ledger.
  const written = content.forms.filter(({ subjects }) => subjects.length > 0)
  const sections = written.flatMap((form) =>
    form.sections
      .map((section) => section.kind ?? form.kind)
      .filter((kind) => !known.has(kind))
      .map((kind) => `${form.code} has a section of ${kind}`),
  )
  return [...bodies, ...sections]
}

function doubleProblems(content: Content): readonly string[] {
  const named = [
    content.kinds.map(({ kind, version }) => kindKey(kind, version)),
    content.forms.map(({ code, version }) => `form ${kindKey(code, version)}`),
    content.codeLists.map(({ name, version }) => `list ${kindKey(name, version)}`),
    content.roles.map(({ code }) => code),
    content.rules.map(({ name, version }) => kindKey(name, version)),
    content.clocks.map(({ name }) => name),
    content.indicators.map(({ code, version }) => kindKey(code, version)),
    ...content.forms.map((form) => fieldsOf(form).map(({ at }) => at)),
    ...content.codeLists.map(({ name, codes }) => codes.map(({ code }) => `${name}.${code}`)),
  ]
  // The village is one answer of the child and of the case: asked once, signed on both.
  return named
    .flatMap(doubles)
    .filter((one) => one !== 'f02.village')
    .map((one) => `${one} stands twice`)
}
