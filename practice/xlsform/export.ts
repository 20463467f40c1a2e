import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { CodeList, Field, Form, Section } from '@cwmis/core/form/definition.ts'
import { type Messages, wordsPrefix } from '../lint/form-words.ts'
import { printExpression } from './expression/print.ts'
import { NotSupported } from './expression/tokens.ts'
import { type Naming, namingOf } from './naming.ts'
import { CHOICES, SETTINGS, SURVEY, sheetOf, type XlsRow, type XlsSheet } from './workbook.ts'

/** What an XLSForm is made of: the form, the lists it names, the words it is asked in. */
export interface Printed {
  readonly form: Form
  readonly lists: readonly CodeList[]
  readonly messages: Messages
}

/** The form as the three sheets of an XLSForm. What XLSForm has no words for stands in columns of ours (`cwmis::`). */
export function exportForm({ form, lists, messages }: Printed): readonly XlsSheet[] {
  const words = (key: string): string => messages[`${wordsPrefix(messages, form)}.${key}`] ?? ''
  const naming = namingOf(form)
  const survey = form.sections.flatMap((section) => sectionRows({ section, words, naming }))
  const named = new Set(
    form.sections.flatMap(({ fields }) =>
      fields.flatMap((field) => [field, ...(field.columns ?? [])].map(({ codes }) => codes)),
    ),
  )
  const choices = newestOf(lists)
    .filter(({ name }) => named.has(name))
    .flatMap((list) => rowsOfList(list, messages))
  const { basis, source, from } = form.provenance
  const settings: XlsRow = {
    form_title: words('title'),
    form_id: form.code,
    version: String(form.version),
    'cwmis::kind': form.kind,
    'cwmis::subjects': form.subjects.join(' '),
    'cwmis::basis': basis,
    'cwmis::source': source,
    'cwmis::from': from,
  }
  return [
    sheetOf('survey', SURVEY, survey),
    sheetOf('choices', CHOICES, choices),
    sheetOf('settings', SETTINGS, [settings]),
  ]
}

/** Of each list the newest version alone. */
function newestOf(lists: readonly CodeList[]): readonly CodeList[] {
  return lists.filter(
    (list) => !lists.some(({ name, version }) => name === list.name && version > list.version),
  )
}

interface Laying {
  readonly words: (key: string) => string
  readonly naming: Naming
}

function sectionRows({ section, ...laying }: Laying & { section: Section }): readonly XlsRow[] {
  const { id, fields, kind = '', sensitive } = section
  const begin = {
    type: 'begin_group',
    name: id,
    label: laying.words(`sections.${id}`),
    ...condition('relevant', section.when, (path) => laying.naming.name(path)),
    'cwmis::kind': kind,
    'cwmis::flags': sensitive === true ? 'sensitive' : '',
  }
  const rows = fields.flatMap((field) => fieldRows(field, laying))
  return [begin, ...rows, { type: 'end_group', name: id }]
}

function fieldRows(field: Field, laying: Laying): readonly XlsRow[] {
  const row = fieldRow(field, { ...laying, table: null })
  if (field.type !== 'table') return [row]
  const columns = (field.columns ?? []).map((column) =>
    fieldRow(column, { ...laying, table: field.id }),
  )
  return [row, ...columns, { type: 'end_repeat', name: field.id }]
}

function fieldRow(
  field: Field,
  { words, naming, table }: Laying & { table: string | null },
): XlsRow {
  const at = table === null ? field.id : `${table}.${field.id}`
  const name = (path: string): string => naming.name(path, table)
  const { checks = [], discloses } = field
  return {
    type: xlsType(field),
    name: at,
    label: words(`${at}.label`),
    hint: field.hint === true ? words(`${at}.hint`) : '',
    required: field.mark === 'o' ? '' : 'yes',
    ...condition('relevant', field.when, name),
    ...constraint(field, name),
    constraint_message: checks.map(({ code }) => words(`${at}.error.${code}`)).join(' '),
    calculation: discloses === undefined ? '' : `\${${discloses.of}}`,
    appearance: field.type === 'long' ? 'multiline' : '',
    'cwmis::type': field.type,
    'cwmis::codes': field.codes ?? '',
    'cwmis::mark': field.mark,
    'cwmis::sensitivity': field.sensitivity,
    'cwmis::compartment': field.compartment,
    'cwmis::why': field.whyWeAsk === true ? words(`${at}.why`) : '',
    'cwmis::page': field.with ?? '',
    'cwmis::refers': field.refers ?? '',
    'cwmis::length': field.length === undefined ? '' : String(field.length),
    'cwmis::checks':
      checks.length === 0
        ? ''
        : JSON.stringify(
            checks.map((check) => ({ ...check, words: words(`${at}.error.${check.code}`) })),
          ),
    'cwmis::discloses': discloses === undefined ? '' : JSON.stringify(discloses),
    'cwmis::flags': [field.auto === true ? 'auto' : '', field.claimed === true ? 'claimed' : '']
      .join(' ')
      .trim(),
  }
}

/** The standard type nearest to ours; ours itself stands beside it. */
function xlsType({ type, codes, discloses, auto }: Field): string {
  if (discloses !== undefined) return 'calculate'
  if (type === 'table') return 'begin_repeat'
  if (auto === true) return 'hidden'
  if (type === 'code') return `select_one ${codes ?? ''}`
  if (type === 'multi') return `select_multiple ${codes ?? ''}`
  if (type === 'int' || type === 'money') return 'integer'
  if (type === 'date' || type === 'born') return 'date'
  if (type === 'when') return 'dateTime'
  return type === 'note' ? 'note' : 'text'
}

/** The column with the expression; where XPath has no words for it, ours with the condition as it stands. */
function condition(
  column: string,
  stated: Condition | undefined,
  name: (path: string) => string,
): XlsRow {
  if (stated === undefined) return {}
  try {
    return { [column]: printExpression(stated, name) }
  } catch (error) {
    if (!(error instanceof NotSupported)) throw error
    return { [`cwmis::${column}`]: JSON.stringify(stated) }
  }
}

function constraint({ min, max, checks = [] }: Field, name: (path: string) => string): XlsRow {
  const bounds = [
    ...(min === undefined ? [] : [`. >= ${String(min)}`]),
    ...(max === undefined ? [] : [`. <= ${String(max)}`]),
  ]
  const held = checks.flatMap(({ holds }) => {
    const { relevant = '' } = condition('relevant', holds, name)
    return relevant === '' ? [] : [`(${relevant})`]
  })
  return { constraint: [...bounds, ...held].join(' and ') }
}

function rowsOfList({ name, codes }: CodeList, messages: Messages): readonly XlsRow[] {
  return codes.map(({ code, compartment = '', from = '', to = '' }) => ({
    list_name: name,
    name: code,
    label: messages[`codes.${name}.${code}`] ?? '',
    'cwmis::compartment': compartment,
    'cwmis::from': from,
    'cwmis::to': to,
  }))
}
