import type { Content } from '@cwmis/core/content.ts'
import { codesOf, columnCompartment } from '@cwmis/core/form/body.ts'
import type { Field, FieldType, Form } from '@cwmis/core/form/definition.ts'

/** One row of the typed table of the tools: a question as the specification has it, and where ours stands. */
export interface TypedQuestion {
  readonly form: string
  readonly field: string
  readonly type: string
  readonly mark: string
  readonly sensitivity: string
  readonly compartment: string
  readonly codes: string
  readonly when: string
  /** A path of ids (`children.sex`), `code:path` in another form, `header`, or `derived:REASON`. */
  readonly ours: string
}

/** Rows of the tab-separated table, its first line naming the columns. */
export function typedFormRows(table: string): readonly TypedQuestion[] {
  const lines = table.trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [form = '', field = '', type = '', mark = '', ...rest] = line.split('\t')
    const [sensitivity = '', compartment = '', codes = '', when = '', ours = ''] = rest
    return { form, field, type, mark, sensitivity, compartment, codes, when, ours }
  })
}

/** Why a question of the specification is none of ours: what the house knows already, and from where. */
export const DERIVED: Readonly<Record<string, string>> = {
  subject: 'the subject the entry is about says it',
  place: 'the place says its units above',
  born: 'a birth is kept as an interval with how it is known',
  when: 'a time is kept with how exactly it is known',
  clock: 'a clock works it out',
  approval: 'whoever approves signs an entry of their own',
  handoff: 'accepting is a decision of the hand-off',
  count: 'worked out of two days that stand there',
  state: 'the slice of the case shows it',
  view: 'worked out from entries, never typed',
  directory: 'the directory of services keeps it',
}

const FITS: Readonly<Record<string, readonly FieldType[]>> = {
  txt: ['text', 'long', 'phone'],
  long: ['long', 'text'],
  date: ['date', 'when', 'born'],
  dt: ['when', 'date'],
  int: ['int', 'money', 'born'],
  bool: ['bool', 'code'],
  code: ['code', 'multi'],
  multi: ['multi', 'table'],
  geo: ['place', 'text'],
  person: ['ref', 'text', 'table'],
  ref: ['ref', 'text', 'table', 'code'],
  file: ['ref', 'text'],
  sig: ['code'],
  table: ['table'],
  phone: ['phone'],
  place: ['place'],
  money: ['money'],
  born: ['born'],
  when: ['when'],
  text: ['text'],
}

/** Words of the specification that are no codes with us: they are the four kinds of no answer. */
const NO_ANSWER = ['unknown', 'NA', 'not-asked']

/** The forms a table names that are defined nowhere yet. */
export function undefinedForms(
  content: Content,
  rows: readonly TypedQuestion[],
): readonly string[] {
  const named = [...new Set(rows.map(({ form }) => form))]
  return named.filter((name) => name !== '*' && formOf(content, name) === null)
}

/** What a definition lacks of its row, or has otherwise; rows of forms not defined yet are left out. */
export function typedFormProblems(
  content: Content,
  rows: readonly TypedQuestion[],
): readonly string[] {
  return rows.flatMap((row) => {
    const [reason, why] = row.ours.split(':')
    if (row.ours === 'header') return []
    if (reason === 'derived') return DERIVED[why ?? ''] === undefined ? [said(row, 'reason')] : []
    if (row.form === '*') return headed(content).flatMap((form) => everywhere(row, form))
    const form = formOf(content, why === undefined ? row.form : (reason ?? ''))
    if (form === null) return why === undefined ? [] : [said(row, 'form')]
    const found = fieldAt(form, why ?? row.ours)
    return found === null ? [said(row, 'missing')] : differences(content, row, found)
  })
}

function said({ form, field }: TypedQuestion, what: string): string {
  return `${form} ${field}: ${what}`
}

/** The newest version of a form; a variant (`F06-POL`) without a form of its own stands in its parent's. */
function formOf(content: Content, name: string): Form | null {
  const versions = content.forms.filter(({ code }) => code === name)
  const newest = versions.toSorted((one, other) => other.version - one.version)[0]
  if (newest !== undefined) return newest
  const [parent, variant] = /^(F\d+\w*)-/.exec(name) ?? []
  return parent === undefined || variant === undefined ? null : formOf(content, variant)
}

/** The forms that carry the header block. */
function headed({ forms }: Content): readonly Form[] {
  return forms.filter((form) => form.sections.some(({ id }) => id === 'form'))
}

/** Of the header block only the place is held: its compartment and its marks follow the form. */
function everywhere(row: TypedQuestion, form: Form): readonly string[] {
  return fieldAt(form, row.ours) === null ? [`${form.code} ${row.field}: missing`] : []
}

interface Found {
  readonly field: Field
  readonly compartment: string
  readonly isConditional: boolean
}

function fieldAt(form: Form, path: string): Found | null {
  const [id, column] = path.split('.')
  for (const section of form.sections) {
    const field = section.fields.find((one) => one.id === id)
    if (field === undefined) continue
    const cell = column === undefined ? field : field.columns?.find((one) => one.id === column)
    if (cell === undefined) return null
    return {
      field: cell,
      compartment: column === undefined ? field.compartment : columnCompartment(field, cell),
      isConditional: [section.when, field.when, cell.when].some((when) => when !== undefined),
    }
  }
  return null
}

function differences(content: Content, row: TypedQuestion, found: Found): readonly string[] {
  const { field, compartment } = found
  const checks: readonly (readonly [string, boolean])[] = [
    ['type', (FITS[row.type] ?? []).includes(field.type)],
    ['mark', field.mark === row.mark],
    ['sensitivity', field.sensitivity === row.sensitivity],
    ['compartment', compartment === row.compartment],
    ['condition', row.mark !== 'C' || found.isConditional || field.auto === true],
    ['codes', hasCodes(content, row, field)],
  ]
  return checks.flatMap(([what, isSame]) => (isSame ? [] : [said(row, what)]))
}

function hasCodes({ codeLists }: Content, { codes }: TypedQuestion, field: Field): boolean {
  if (codes === '' || field.type === 'table') return true
  if (codes.startsWith('=')) return field.codes === codes.slice(1)
  const known = codesOf(codeLists, field.codes)
  return codes.split('|').every((code) => NO_ANSWER.includes(code) || known?.has(code) === true)
}
