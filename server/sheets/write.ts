import writeExcelFile from 'write-excel-file/node'
import type { Sheet } from './sheet.ts'

/** The XLSX file of these sheets: the first row of each in bold and held in view, every cell a text as it stands. */
export function writeSheets(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((row, at) =>
        row.map((value) =>
          value === ''
            ? null
            : { value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) },
        ),
      ),
    })),
  ).toBuffer()
}
