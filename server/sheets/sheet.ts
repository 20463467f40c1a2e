/** A sheet of a workbook: its name and its rows of cells, each as the text a person sees. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** The largest workbook that is read, in bytes. */
export const WORKBOOK_BYTES = 2_000_000
/** What a sheet may hold: more belongs into no tool of ours. */
export const MOST_ROWS = 5_000
export const MOST_COLUMNS = 60
export const MOST_SHEETS = 12
