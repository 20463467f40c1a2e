import type { RegisterRow } from './columns.ts'

/** The first line of a generated register. */
export const HEADING =
  'serial,date_received,channel,reporter_type,reporter_name,reporter_phone,child_names,sex,age,village,parish,sub_county,district,landmark,concern,danger_now,incident_date,narrative,action_taken,police_ref'

/** A row as a CSV line, quoted where it must be. */
export function toLine(row: RegisterRow): string {
  return HEADING.split(',')
    .map((column) => quoted(cellOf(row, column)))
    .join(',')
}

function cellOf(row: RegisterRow, column: string): string {
  return Object.entries(row).find(([name]) => name === column)?.[1] ?? ''
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
