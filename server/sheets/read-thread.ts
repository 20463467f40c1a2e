import { parentPort, workerData } from 'node:worker_threads'
import { read, utils } from '@e965/xlsx'
import { MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, type Sheet } from './sheet.ts'

/** What the thread is given: the bytes of a workbook. It answers its sheets, or that there are none. */
function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
  const book = read(bytes, { type: 'array', dense: true, cellFormula: false, sheetRows: MOST_ROWS })
  return book.SheetNames.slice(0, MOST_SHEETS).map((name) => {
    const sheet = book.Sheets[name] ?? {}
    const rows = utils.sheet_to_json<unknown[]>(sheet, {
      header: 1,
      defval: '',
      blankrows: true,
      raw: false,
    })
    return { name, rows: rows.map((row) => row.slice(0, MOST_COLUMNS).map(textOf)) }
  })
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}

parentPort?.postMessage(sheetsIn(workerData))
