/** A table as it is shown, for the file. */
export interface Table {
  readonly heading: string
  readonly rows: readonly (readonly [string, string])[]
}

/** What stands above the tables: how to read them. */
export interface CsvHead {
  /** Says that everything is invented; null where it is not. */
  readonly mark: string | null
  readonly lines: readonly (readonly string[])[]
}

/**
 * The tables as comma-separated text (RFC 4180, with the mark that spreadsheets know UTF-8 by). A cell that a
 * spreadsheet would run as a formula is kept from it.
 */
export function csvOf({ mark, lines }: CsvHead, tables: readonly Table[]): string {
  const rows = [
    ...(mark === null ? [] : [[mark]]),
    ...lines,
    ...tables.flatMap(({ heading, rows: own }) => [[], [heading], ...own]),
  ]
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
