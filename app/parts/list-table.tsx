import type { ComponentChildren } from 'preact'

export interface Column<R> {
  readonly key: string
  readonly head: string
  readonly cell: (row: R) => ComponentChildren
  /** Numbers stand right. */
  readonly number?: boolean
  /** A date, a state, a count: takes the room of its words and no more, and never breaks. */
  readonly short?: boolean
}

interface TableProps<R> {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
}

/**
 * A table on a wide screen, cards of the same cells on a phone (by style alone).
 * The first column heads its row.
 */
export function ListTable<R>({ caption, columns, rows, rowKey }: TableProps<R>) {
  return (
    <table class="list">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" class={lookOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-row>
            {columns.map((column, place) => (
              <Cell key={column.key} column={column} row={row} first={place === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function lookOf({ number, short }: Pick<Column<unknown>, 'number' | 'short'>): string {
  return [number && 'number', short && 'short'].filter(Boolean).join(' ')
}

interface CellProps<R> {
  readonly column: Column<R>
  readonly row: R
  readonly first: boolean
}

function Cell<R>({ column, row, first }: CellProps<R>) {
  const look = lookOf(column)
  if (first) {
    return (
      <th scope="row" class={look}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td class={look} data-head={column.head}>
      {column.cell(row)}
    </td>
  )
}
