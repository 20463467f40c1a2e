import type { Condition } from '@cwmis/core/condition/condition.ts'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import { FIELD_TYPES, type Field, type FieldType, type Mark } from '@cwmis/core/form/definition.ts'
import { parseExpression } from '../expression/parse.ts'
import { NotSupported } from '../expression/tokens.ts'
import type { XlsRow } from '../workbook.ts'
import { idOf } from './sheet-names.ts'

const TYPES: Readonly<Record<string, FieldType>> = {
  text: 'text',
  hidden: 'text',
  integer: 'int',
  date: 'date',
  dateTime: 'when',
  datetime: 'when',
  select_one: 'code',
  select_multiple: 'multi',
  note: 'note',
  begin_repeat: 'table',
  calculate: 'text',
}
const LEVELS = ['S0', 'S1', 'S2', 'S3'] as const

/** A question's surroundings in the sheet: its own id, what names mean there, and what the groups around it ask for. */
export interface Place {
  readonly id: string
  readonly path: (name: string) => string
  readonly around: readonly Condition[]
}

/** The question of a row. @throws NotSupported for a type or an expression we do not have */
export function fieldOf(cells: XlsRow, { id, path, around }: Place): Field {
  const [word = '', list = ''] = (cells.type ?? '').replace(/^begin\s+/, 'begin_').split(/\s+/)
  const type = FIELD_TYPES.find((one) => one === cells['cwmis::type']) ?? TYPES[word]
  if (type === undefined) throw new NotSupported(`the type ${word}`)
  const when = whenOf(cells, path, around)
  const flags = (cells['cwmis::flags'] ?? '').split(' ')
  const discloses = disclosed(cells, path)
  const coded = type === 'code' || type === 'multi'
  const codes = cells['cwmis::codes'] || list
  return {
    id,
    type,
    mark: markOf(cells, when),
    sensitivity: LEVELS.find((one) => one === cells['cwmis::sensitivity']) ?? 'S2',
    compartment: COMPARTMENTS.find((one) => one === cells['cwmis::compartment']) ?? 'open',
    ...(coded && codes !== '' ? { codes } : {}),
    ...(when === undefined ? {} : { when }),
    ...bounds(cells, path),
    ...given(cells, 'cwmis::refers', (refers) => ({ refers })),
    ...given(cells, 'cwmis::page', (page) => ({ with: idOf(page) })),
    ...given(cells, 'cwmis::length', (length) => ({ length: Number(length) })),
    ...given(cells, 'hint', () => ({ hint: true as const })),
    ...given(cells, 'cwmis::why', () => ({ whyWeAsk: true as const })),
    ...(flags.includes('auto') || discloses !== undefined ? { auto: true as const } : {}),
    ...(flags.includes('claimed') ? { claimed: true as const } : {}),
    ...(discloses === undefined ? {} : { discloses }),
  }
}

/** What must hold: the groups around, then the question's own. Ours, where XPath has no words for it. */
export function whenOf(
  cells: XlsRow,
  path: (name: string) => string,
  around: readonly Condition[] = [],
): Condition | undefined {
  const { relevant = '' } = cells
  const ours = cells['cwmis::relevant'] ?? ''
  const own: Condition[] = []
  if (ours !== '') own.push(JSON.parse(ours))
  else if (relevant !== '') own.push(parseExpression(relevant, path))
  const [first, ...others] = [...around, ...own]
  return first !== undefined && others.length > 0 ? { all: [first, ...others] } : first
}

function markOf(cells: XlsRow, when: Condition | undefined): Mark {
  const own = cells['cwmis::mark']
  if (own === 'M' || own === 'C' || own === 'o') return own
  const required = /^(yes|true|true\(\))$/i.test(cells.required ?? '')
  if (!required) return 'o'
  return when === undefined ? 'M' : 'C'
}

function given<T extends object>(
  cells: XlsRow,
  column: string,
  make: (cell: string) => T,
): T | object {
  const cell = cells[column] ?? ''
  return cell === '' ? {} : make(cell)
}

/** A calculation we have is the copy of another question. @throws NotSupported for any other */
function disclosed(cells: XlsRow, path: (name: string) => string): Field['discloses'] {
  const ours = cells['cwmis::discloses'] ?? ''
  if (ours !== '') return JSON.parse(ours)
  const { calculation = '' } = cells
  if (calculation === '') return undefined
  const copied = /^\$\{\s*([\w.-]+)\s*\}$/.exec(calculation)?.[1]
  if (copied === undefined) throw new NotSupported(`the calculation ${calculation.slice(0, 60)}`)
  return { of: path(copied) }
}

const LENGTH = /^string-length\(\s*\.\s*\)\s*<=\s*(\d+)$/

/** Least and most, length, and whatever else must hold of the answer. */
function bounds(
  cells: XlsRow,
  path: (name: string) => string,
): Pick<Field, 'min' | 'max' | 'length' | 'checks'> {
  const { constraint = '' } = cells
  const ours = cells['cwmis::checks'] ?? ''
  const checks: Field['checks'] = ours === '' ? undefined : JSON.parse(ours).map(checkOf)
  const length = LENGTH.exec(constraint)?.[1]
  if (length !== undefined) return { length: Number(length) }
  const own = (name: string): string => (name === '.' ? '.' : path(name))
  const parts = constraint === '' ? [] : partsOf(parseExpression(constraint, own))
  const [min, max] = [least(parts), most(parts)]
  const rest = parts.filter((part) => !isBound(part))
  const held = checks ?? (rest.length === 0 ? undefined : [restOf(rest, cells, path)])
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(held === undefined ? {} : { checks: held }),
  }
}

function checkOf({ code, holds }: NonNullable<Field['checks']>[number]) {
  return { code, holds }
}

function partsOf(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(partsOf) : [condition]
}

function isBound(part: Condition): boolean {
  return least([part]) !== undefined || most([part]) !== undefined
}

function least(parts: readonly Condition[]): number | undefined {
  const found = parts.flatMap((part) =>
    'atLeast' in part && part.of === '.' && typeof part.atLeast === 'number' ? [part.atLeast] : [],
  )
  return found[0]
}

function most(parts: readonly Condition[]): number | undefined {
  const found = parts.flatMap((part) =>
    'atMost' in part && part.of === '.' && typeof part.atMost === 'number' ? [part.atMost] : [],
  )
  return found[0]
}

/** The rest of a constraint, said of the question by its own name. */
function restOf(rest: readonly Condition[], cells: XlsRow, path: (name: string) => string) {
  const own = JSON.stringify(path(cells.name ?? ''))
  const [first, ...others] = rest
  const all: Condition = first !== undefined && others.length === 0 ? first : { all: rest }
  const holds: Condition = JSON.parse(JSON.stringify(all).replaceAll('"."', own))
  return { code: 'constraint', holds }
}
