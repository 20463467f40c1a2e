import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'

/** What must hold of a question for another to be asked: one of these codes or numbers. */
type Wanted = ReadonlyMap<string, readonly (readonly (string | number | boolean)[])[]>

/** Questions that can never be asked, because one question would have to have two answers. */
export function unreachableProblems(content: Content): readonly string[] {
  return content.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.fields
        .filter((field) => field.when !== undefined)
        .filter((field) => contradicts(musts(form, [section.when, field.when])))
        .map(({ id }) => `${form.code}@${String(form.version)} ${id}: never asked`),
    ),
  )
}

/** What the conditions ask for, with what those ask for whose answers they look at, once each. */
function musts(form: Form, conditions: readonly (Condition | undefined)[]): Wanted {
  const wanted = new Map<string, (readonly (string | number | boolean)[])[]>()
  const seen = new Set<string>()
  const next = [...conditions]
  for (let condition = next.pop(); next.length > 0 || condition; condition = next.pop()) {
    for (const { of, values } of condition === undefined ? [] : needs(condition)) {
      wanted.set(of, [...(wanted.get(of) ?? []), values])
      if (seen.has(of)) continue
      seen.add(of)
      next.push(...whensOf(form, of))
    }
  }
  return wanted
}

function whensOf(form: Form, id: string): readonly (Condition | undefined)[] {
  return form.sections.flatMap((section) => {
    const field: Field | undefined = section.fields.find((one) => one.id === id)
    return field === undefined ? [] : [section.when, field.when]
  })
}

interface Need {
  readonly of: string
  readonly values: readonly (string | number | boolean)[]
}

/** What must hold for a condition to be yes, as far as it says so by codes and numbers of one question. */
function needs(condition: Condition): readonly Need[] {
  if ('all' in condition) return condition.all.flatMap(needs)
  if (!('of' in condition) || condition.of.startsWith('$')) return []
  if ('is' in condition) {
    return typeof condition.is === 'object' ? [] : [{ of: condition.of, values: [condition.is] }]
  }
  const plain = 'in' in condition && !condition.in.some((one) => String(one).endsWith('*'))
  return plain ? [{ of: condition.of, values: condition.in }] : []
}

function contradicts(wanted: Wanted): boolean {
  return [...wanted.values()].some((all) => {
    const [first = [], ...others] = all
    return !first.some((value) => others.every((values) => values.includes(value)))
  })
}
