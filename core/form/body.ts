import type { Compartment } from '../entry/compartment.ts'
import type { Code, CodeList, Field, Form, Section } from './definition.ts'

/** The questions of one kind: its form, the kind (a form may hold several), and all code lists of the practice. */
export interface FormBody {
  readonly form: Form
  readonly kind: string
  readonly lists: readonly CodeList[]
}

/** The sections of a form that are the body of this kind, in order. */
export function sectionsOf({ form, kind }: Pick<FormBody, 'form' | 'kind'>): readonly Section[] {
  return form.sections.filter((section) => (section.kind ?? form.kind) === kind)
}

/** The fields of the body, in order. */
export function fieldsOf(body: Pick<FormBody, 'form' | 'kind'>): readonly Field[] {
  return sectionsOf(body).flatMap((section) => section.fields)
}

/** Is it one of the national tools? A small body of its own is named after its kind. */
export function isTool(form: Form): boolean {
  return form.code !== form.kind
}

/** Is a person asked this? What the system fills in, declared disclosures and notes are not questions. */
export function isAsked(field: Field): boolean {
  return field.auto === undefined && field.discloses === undefined && field.type !== 'note'
}

/** A column left open inside a restricted table is as restricted as its table. */
export function columnCompartment(table: Field, column: Field): Compartment {
  return column.compartment === 'open' ? table.compartment : column.compartment
}

const known = new WeakMap<readonly CodeList[], Map<string, Map<string, Code>>>()

/** The codes of a list by code, all its versions together, the newest last said; null for a list nobody published. */
export function codesOf(
  lists: readonly CodeList[],
  name: string | undefined,
): ReadonlyMap<string, Code> | null {
  const byName = known.get(lists) ?? byListName(lists)
  known.set(lists, byName)
  return byName.get(name ?? '') ?? null
}

function byListName(lists: readonly CodeList[]): Map<string, Map<string, Code>> {
  const byName = new Map<string, Map<string, Code>>()
  for (const list of lists.toSorted((one, other) => one.version - other.version)) {
    const codes = byName.get(list.name) ?? new Map<string, Code>()
    for (const code of list.codes) codes.set(code.code, code)
    byName.set(list.name, codes)
  }
  return byName
}

/** The compartment in which an answer with this code is kept: the code's own, else the field's. */
export function codeCompartment(
  field: Field,
  code: string,
  lists: readonly CodeList[],
): Compartment {
  return codesOf(lists, field.codes)?.get(code)?.compartment ?? field.compartment
}
