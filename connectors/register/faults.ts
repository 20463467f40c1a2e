import type { ReasonCode, RefusalCode, RegisterRow } from './columns.ts'
import { toLine } from './line.ts'

/** What a fault has at hand: the clean row, the seeded numbers, and an earlier clean row to repeat. */
interface Ground {
  readonly row: RegisterRow
  readonly next: () => number
  readonly earlier: RegisterRow | null
}

/** A fault that people make in registers, and the names under which the import must report it. */
export interface Fault {
  readonly codes: readonly (ReasonCode | RefusalCode)[]
  /** The dirty row, or the dirty line itself; null where it cannot be planted here. */
  readonly plant: (ground: Ground) => { readonly row: RegisterRow; readonly text?: string } | null
}

function cell(code: ReasonCode | RefusalCode, change: Partial<RegisterRow>): Fault {
  return { codes: [code], plant: ({ row }) => ({ row: { ...row, ...change } }) }
}

function swapped(name: string): string {
  const middle = Math.floor(name.length / 2)
  return `${name.slice(0, middle)}${name[middle + 1] ?? ''}${name[middle] ?? ''}${name.slice(middle + 2)}`
}

/** Every fault the import promises to name, each once. */
export const FAULTS: readonly Fault[] = [
  cell('age-missing', { age: '' }),
  cell('age-not-readable', { age: 'P.4' }),
  cell('age-not-readable', { age: 'nine hundred' }),
  cell('age-estimated', { age: 'abt nine' }),
  cell('age-not-a-child', { age: '34' }),
  cell('sex-not-readable', { sex: 'girlboy' }),
  cell('date-month-first', { date_received: '05/23/2024' }),
  cell('date-in-future', { date_received: '1/1/2099' }),
  cell('date-from-spreadsheet', { date_received: '45415' }),
  cell('date-vague', { date_received: 'May 2023' }),
  cell('date-not-readable', { date_received: 'last week' }),
  cell('place-only-nearest', { village: 'Kwetu Mpya Zzyx' }),
  cell('concern-not-coded', {
    concern: 'something odd',
    narrative: 'The child hides when visitors come',
  }),
  cell('phone-not-readable', { reporter_phone: 'has no phone' }),
  cell('danger-not-readable', { danger_now: 'ask the uncle' }),
  cell('channel-not-known', { channel: 'pigeon' }),
  cell('reporter-type-not-known', { reporter_type: 'traveller' }),
  cell('counts-differ', { child_names: 'Opio; Ocen; Akello', age: '4; 6' }),
  cell('serial-missing', { serial: '' }),
  cell('characters-replaced', { narrative: 'cut\0here' }),
  cell('no-concern', { concern: '', narrative: '' }),
  cell('no-place', { village: '', parish: '', sub_county: '', district: '' }),
  {
    codes: ['place-misspelt'],
    plant: ({ row }) =>
      row.district.length < 6 ? null : { row: { ...row, district: swapped(row.district) } },
  },
  { codes: ['row-repeated'], plant: ({ earlier }) => (earlier === null ? null : { row: earlier }) },
  {
    codes: ['serial-used-before'],
    plant: ({ row, earlier }) =>
      earlier === null ? null : { row: { ...row, serial: earlier.serial } },
  },
  {
    codes: ['child-named-before'],
    plant: ({ row, earlier }) => (earlier === null ? null : { row: sameChild(row, earlier) }),
  },
  { codes: ['not-a-row'], plant: ({ row }) => ({ row, text: `${toLine(row)},one cell,too many` }) },
  {
    codes: ['not-a-row'],
    plant: ({ row }) => ({ row, text: `${row.serial},"an open quote, ${row.concern}` }),
  },
]

function sameChild(row: RegisterRow, earlier: RegisterRow): RegisterRow {
  const { child_names, village, parish, sub_county, district } = earlier
  return { ...row, child_names, village, parish, sub_county, district }
}
