import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import {
  COLUMNS,
  type Column,
  type Reason,
  type RegisterRow,
} from '@cwmis/connectors/register/columns.ts'

const NAMES = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS)

/** The two papers an import leaves beside the file: what was refused (to be mended and fed again) and what was taken with a reason. */
export class Papers {
  readonly #refused: WriteStream
  readonly #reasons: WriteStream

  constructor(file: string) {
    const base = file.replace(/\.csv$/i, '')
    this.#refused = createWriteStream(`${base}.refused.csv`, { mode: 0o600 })
    this.#reasons = createWriteStream(`${base}.reasons.csv`, { mode: 0o600 })
    this.#refused.write(`${['line', 'reason', 'text', ...NAMES].join(',')}\n`)
    this.#reasons.write('line,serial,column,reason\n')
  }

  /** A line that was not taken: its cells in our columns, or its text where it is no row. */
  refuse(
    line: { readonly line: number; readonly text: string; readonly row: RegisterRow | null },
    reason: string,
  ): void {
    const { row } = line
    const cells = row === null ? [line.text] : ['', ...NAMES.map((name) => row[name])]
    this.#refused.write(`${[String(line.line), reason, ...cells].map(quoted).join(',')}\n`)
  }

  /** A line that was taken although not everything could be read. */
  explain(line: number, serial: string, reasons: readonly Reason[]): void {
    for (const { column, code } of reasons)
      this.#reasons.write(`${[String(line), serial, column, code].map(quoted).join(',')}\n`)
  }

  async close(): Promise<void> {
    this.#refused.end()
    this.#reasons.end()
    await Promise.all([finished(this.#refused), finished(this.#reasons)])
  }
}

/** A cell that a spreadsheet would take for a formula is given a quote mark in front. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d\s().]+$/.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
