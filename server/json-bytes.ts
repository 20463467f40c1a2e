/**
 * A body that somebody has in JSON already, in pieces: they go out as they are, one after the other. A piece that
 * others are sent too is not copied for each of them.
 */
export class JsonBytes {
  readonly pieces: readonly Buffer[]

  constructor(pieces: readonly Buffer[]) {
    this.pieces = pieces
  }
}

/** What a door says back, in JSON. */
export function piecesOf(body: unknown): readonly Buffer[] {
  return body instanceof JsonBytes ? body.pieces : [Buffer.from(JSON.stringify(body))]
}
