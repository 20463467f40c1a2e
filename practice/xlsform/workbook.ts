/** The sheets of a workbook: each with its name and its rows of texts, the first one naming the columns. */
export interface XlsSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A row by its columns; a column that is not there is empty. */
export type XlsRow = Readonly<Record<string, string>>

/** Columns of the survey sheet: those of XLSForm, then ours for what XLSForm does not know. */
export const SURVEY = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'constraint_message',
  'calculation',
  'appearance',
  'cwmis::type',
  'cwmis::codes',
  'cwmis::mark',
  'cwmis::sensitivity',
  'cwmis::compartment',
  'cwmis::why',
  'cwmis::page',
  'cwmis::refers',
  'cwmis::length',
  'cwmis::relevant',
  'cwmis::checks',
  'cwmis::discloses',
  'cwmis::flags',
  'cwmis::kind',
] as const

export const CHOICES = [
  'list_name',
  'name',
  'label',
  'cwmis::compartment',
  'cwmis::from',
  'cwmis::to',
] as const

export const SETTINGS = [
  'form_title',
  'form_id',
  'version',
  'cwmis::kind',
  'cwmis::subjects',
  'cwmis::basis',
  'cwmis::source',
  'cwmis::from',
] as const

/** Rows as a sheet: the columns' names first. */
export function sheetOf(
  name: string,
  columns: readonly string[],
  rows: readonly XlsRow[],
): XlsSheet {
  return { name, rows: [columns, ...rows.map((row) => columns.map((one) => row[one] ?? ''))] }
}

/** A sheet's rows by their columns, each with its number as a spreadsheet shows it. Empty rows are left out. */
export function rowsOf(sheet: XlsSheet | undefined): readonly { row: number; cells: XlsRow }[] {
  const [columns = [], ...rows] = sheet?.rows ?? []
  return rows
    .map((cells, at) => ({
      row: at + 2,
      cells: Object.fromEntries(
        columns.map((column, nth) => [column.trim(), (cells[nth] ?? '').trim()]),
      ),
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
}
