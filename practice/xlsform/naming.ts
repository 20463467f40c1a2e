import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { NotSupported } from './expression/tokens.ts'

/** What questions are called in a sheet: a column of a table with the table before it, for names stand once there. */
export interface Naming {
  /** Inside a table, a path may begin at its columns. @throws NotSupported for what is no question of the form */
  readonly name: (path: string, table?: string | null) => string
}

export function namingOf(form: Form): Naming {
  const fields = form.sections.flatMap((section) => section.fields)
  const tables = new Map(fields.map((field) => [field.id, columnsOf(field)]))
  function name(path: string, table: string | null = null): string {
    const [first = '', column, ...rest] = path.split('.')
    if (table !== null && column === undefined && tables.get(table)?.has(first)) {
      return `${table}.${first}`
    }
    const known = tables.get(first)
    const fits = rest.length === 0 && (column === undefined || known?.has(column) === true)
    if (known === undefined || !fits) throw new NotSupported(path)
    return path
  }
  return { name }
}

function columnsOf({ columns = [] }: Field): ReadonlySet<string> {
  return new Set(columns.map(({ id }) => id))
}
