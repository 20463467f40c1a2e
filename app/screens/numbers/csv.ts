import { csvText } from '@cwmis/core/register/csv.ts'

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

/** The tables as comma-separated text. */
export function csvOf({ mark, lines }: CsvHead, tables: readonly Table[]): string {
  return csvText([
    ...(mark === null ? [] : [[mark]]),
    ...lines,
    ...tables.flatMap(({ heading, rows: own }) => [[], [heading], ...own]),
  ])
}
