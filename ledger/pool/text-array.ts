/** PostgreSQL's number of the type `text`. */
const TEXT = 25
/** Dimensions, whether there are nulls, the type of what is in it; then length and first place of each dimension. */
const HEAD = 12
const DIMENSION = 8
const LENGTH = 4

/** A `text[]` in PostgreSQL's binary form, which neither side has to escape. */
export function textArray(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text))
  const bytes = lengths.reduce((sum, length) => sum + LENGTH + length, HEAD + DIMENSION)
  const array = Buffer.allocUnsafe(texts.length === 0 ? HEAD : bytes)
  array.writeInt32BE(texts.length === 0 ? 0 : 1, 0)
  array.writeInt32BE(0, LENGTH)
  array.writeInt32BE(TEXT, 2 * LENGTH)
  if (texts.length === 0) return array
  array.writeInt32BE(texts.length, HEAD)
  array.writeInt32BE(1, HEAD + LENGTH)
  fill(array, texts, lengths)
  return array
}

function fill(array: Buffer, texts: readonly string[], lengths: readonly number[]): void {
  let at = HEAD + DIMENSION
  for (const [nth, text] of texts.entries()) {
    at = array.writeInt32BE(lengths[nth] ?? 0, at)
    at += array.write(text, at)
  }
}
