import type { Connection, PoolClient, Submittable } from 'pg'

/** One statement of a pipeline. `name` prepares it once per connection; the text of a name never changes. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values?: readonly (string | Buffer | null)[]
}

/** Rows as text, column by column. */
export type Rows = readonly (readonly (string | null)[])[]

interface Wire {
  parse: (query: { name: string; text: string }) => void
  bind: (config: { statement: string; values: readonly (string | Buffer | null)[] }) => void
  execute: (config: { portal: string; rows: number }) => void
  close: (message: { type: 'S'; name: string }) => void
  sync: () => void
  stream: { cork: () => void; uncork: () => void }
}

/** Names each connection has already parsed. */
const prepared = new WeakMap<Connection, Set<string>>()

/**
 * Several statements with one Sync: one round trip. After an error the server skips the rest up to
 * the Sync, so a pipeline that ends in `commit` commits only what went well.
 */
class Pipeline implements Submittable {
  readonly answers: (string | null)[][][] = [[]]
  readonly #statements: readonly Statement[]
  readonly #settle: (error: Error | null) => void
  #fresh: string[] = []
  #connection: Connection | null = null

  constructor(statements: readonly Statement[], settle: (error: Error | null) => void) {
    this.#statements = statements
    this.#settle = settle
  }

  submit(connection: Connection): void {
    this.#connection = connection
    // The types of pg name an older second argument; the wire takes one.
    const wire = connection as unknown as Wire
    wire.stream.cork()
    for (const statement of this.#statements) this.#send(wire, statement)
    wire.sync()
    wire.stream.uncork()
  }

  #send(wire: Wire, { name, text, values }: Statement): void {
    if (!this.#known().has(name) && !this.#fresh.includes(name)) {
      // An earlier pipeline may have failed after the server had parsed it: closing a name that is not there is no error.
      wire.close({ type: 'S', name })
      wire.parse({ name, text })
      this.#fresh.push(name)
    }
    wire.bind({ statement: name, values: values ?? [] })
    wire.execute({ portal: '', rows: 0 })
  }

  #known(): Set<string> {
    const connection = this.#connection
    if (connection === null) return new Set()
    const known = prepared.get(connection) ?? new Set()
    prepared.set(connection, known)
    return known
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    this.answers.at(-1)?.push(message.fields)
  }

  handleCommandComplete(): void {
    this.answers.push([])
  }

  handleEmptyQuery(): void {
    this.answers.push([])
  }

  handleRowDescription(): void {
    // Not asked for: whoever sends a statement knows its columns.
  }

  handleError(error: Error): void {
    this.#settle(error)
  }

  handleReadyForQuery(): void {
    for (const name of this.#fresh) this.#known().add(name)
    this.#settle(null)
  }
}

/**
 * Sends the statements in one round trip and gives the rows of each.
 * @throws the database's error of the first statement that failed; those after it were not run
 */
export function pipeline(client: PoolClient, statements: readonly Statement[]): Promise<Rows[]> {
  return new Promise((resolve, reject) => {
    const one = new Pipeline(statements, (error) => {
      if (error) reject(error)
      else resolve(one.answers.slice(0, statements.length))
    })
    client.query(one)
  })
}

export const BEGIN: Statement = { name: 'begin', text: 'begin' }
export const COMMIT: Statement = { name: 'commit', text: 'commit' }
export const ROLLBACK: Statement = { name: 'rollback', text: 'rollback' }
