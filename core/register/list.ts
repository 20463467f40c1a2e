import { evaluate } from '../condition/evaluate.ts'
import { ageIn, dateOf } from '../time/instant.ts'
import type { ListColumn, ListRegister, RegisterCell, RegisterTable } from './definition.ts'

/** What a line is made of: the subject's open slice, and that of the child it is about, as far as the reader may see it. */
export interface ListedHead {
  readonly state: unknown
  readonly child: unknown
  /** The time limit the line is about, in a register of time limits. */
  readonly clock?: unknown
}

/** A register of the heads a reader may list. `asOf`: an instant, for ages and days. */
export function listTable(
  register: ListRegister,
  heads: readonly ListedHead[],
  asOf: string,
): RegisterTable {
  const { columns, order, code } = register
  const kept = heads.filter((head) => keeps(register, head, asOf))
  const rows = kept.map((head) => columns.map((column) => cellOf(column, head, asOf)))
  const by = columns.findIndex(({ id }) => id === order.by)
  const sign = order.newestFirst ? -1 : 1
  return {
    name: code,
    columns: columns.map(({ at: _at, ...column }) => column),
    rows: rows.toSorted((one, other) => sign * compared(one[by] ?? null, other[by] ?? null)),
  }
}

function keeps({ keeps: when }: ListRegister, { state }: ListedHead, asOf: string): boolean {
  if (when === undefined) return true
  return evaluate(when, { answers: {}, roots: { state }, withheld: new Set(), asOf }) === 'yes'
}

function compared(one: RegisterCell, other: RegisterCell): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

function cellOf({ at, sort, coming }: ListColumn, head: ListedHead, asOf: string): RegisterCell {
  const value = valueAt(head, at.split('.'))
  if (at.endsWith('.names')) return nameIn(value)
  if (at.endsWith('.born')) return ageFrom(value, asOf)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('|')
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value === '') return null
  const text = sort === 'day' ? dateOf(value) : value
  return coming === true && text < dateOf(asOf) ? null : text
}

/** What stands at a path in plain JSON; undefined where there is nothing. */
function valueAt(json: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return json
  return isJson(json) ? valueAt(json[first], rest) : undefined
}

function isJson(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The name a child goes by. */
function nameIn(names: unknown): string | null {
  if (!Array.isArray(names)) return null
  const known = names.filter(isJson)
  const name = (known.find(({ preferred }) => preferred === true) ?? known[0])?.['name']
  return typeof name === 'string' ? name : null
}

/** Completed years; of a vague birth the middle, rounded down. */
function ageFrom(born: unknown, asOf: string): number | null {
  if (!isJson(born)) return null
  const { earliest, latest } = born
  if (typeof earliest !== 'string' || typeof latest !== 'string') return null
  const { min, max } = ageIn({ earliest, latest }, dateOf(asOf))
  return Number.isNaN(min) || Number.isNaN(max) ? null : Math.floor((min + max) / 2)
}
