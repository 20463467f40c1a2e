import type { Client, Connection, Submittable } from 'pg'

/** What COPY needs of a connection beside what the types of pg name. */
interface Wire {
  query: (text: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (why: string) => void
  stream: {
    pause: () => void
    resume: () => void
    writableNeedDrain: boolean
    once: (event: 'drain' | 'close', then: () => void) => void
  }
}

/** Bytes that wait for their reader before the server is made to wait. */
const MOST_WAITING = 4 * 1024 * 1024

abstract class Copy implements Submittable {
  readonly #text: string
  #wire: Wire | null = null
  error: Error | null = null

  constructor(text: string) {
    this.#text = text
  }

  submit(connection: Connection): void {
    // The types of pg do not name the wire's own calls.
    this.#wire = connection as unknown as Wire
    this.#wire.query(this.#text)
  }

  get wire(): Wire {
    if (this.#wire === null) throw new Error('not sent yet')
    return this.#wire
  }

  handleError(error: Error): void {
    this.error ??= error
    this.over()
  }

  handleReadyForQuery(): void {
    this.over()
  }

  handleCommandComplete(): void {
    // Ready for query follows.
  }

  handleRowDescription(): void {
    // COPY describes no rows.
  }

  /** The server has said its last word. */
  abstract over(): void
}

class CopyOut extends Copy {
  #chunks: Buffer[] = []
  #waiting = 0
  #ended = false
  #wake: () => void = () => {}

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.#chunks.push(chunk)
    this.#waiting += chunk.length
    if (this.#waiting > MOST_WAITING) this.wire.stream.pause()
    this.#wake()
  }

  over(): void {
    this.#ended = true
    this.#wake()
  }

  async *read(): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.#chunks.length > 0) yield this.#take()
      else if (this.error) throw this.error
      else if (this.#ended) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  #take(): Buffer {
    const taken = Buffer.concat(this.#chunks)
    this.#chunks = []
    this.#waiting = 0
    this.wire.stream.resume()
    return taken
  }
}

/** The rows a query gives, as the text format of COPY has them, piece by piece; the server waits for a slow reader. */
export function copyOut(client: Client, query: string): AsyncGenerator<Buffer> {
  const copy = new CopyOut(`copy (${query}) to stdout`)
  client.query(copy)
  return copy.read()
}

class CopyIn extends Copy {
  readonly #pieces: AsyncIterable<Buffer>
  readonly #settle: (error: Error | null) => void

  constructor(text: string, pieces: AsyncIterable<Buffer>, settle: (error: Error | null) => void) {
    super(text)
    this.#pieces = pieces
    this.#settle = settle
  }

  handleCopyInResponse(): void {
    void this.#write().then(
      () => this.wire.endCopyFrom(),
      (error: unknown) => {
        this.error = error instanceof Error ? error : new Error(String(error))
        this.wire.sendCopyFail('the pieces ended')
      },
    )
  }

  async #write(): Promise<void> {
    const { stream } = this.wire
    for await (const piece of this.#pieces) {
      if (this.error) return
      this.wire.sendCopyFromChunk(piece)
      if (stream.writableNeedDrain)
        await new Promise<void>((resolve) => stream.once('drain', resolve))
    }
  }

  over(): void {
    this.#settle(this.error)
  }
}

/**
 * Writes pieces of COPY's text format into a table's columns (both as SQL has them).
 * @throws the database's error, or that of the pieces; then nothing is written
 */
export function copyIn(client: Client, into: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  return copied(client, `copy ${into} from stdin`, pieces)
}

/** The same into a table that this transaction emptied: its rows need no vacuum later. Errors as copyIn. */
export function copyFrozen(
  client: Client,
  into: string,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  return copied(client, `copy ${into} from stdin with (freeze)`, pieces)
}

function copied(client: Client, text: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null) => (error ? reject(error) : resolve())
    client.query(new CopyIn(text, pieces, settle))
  })
}
