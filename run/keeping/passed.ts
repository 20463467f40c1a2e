import { pipeline, type Readable, type Transform } from 'node:stream'

/** What comes out of a transform into which a source flows; an error of either ends the reading with it. */
export function passed(source: Readable, through: Transform): AsyncIterable<Buffer> {
  // The reader of `through` is told of every error; there is nobody else to tell.
  pipeline(source, through, () => {})
  return through
}
