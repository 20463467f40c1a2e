/** Tar (POSIX ustar), as much as a backup needs: plain files with short names, readable with any tar. */
const BLOCK = 512
/** No file in a backup is larger: each is held in memory once. */
const MOST_BYTES = 64 * 1024 * 1024

/** One file of an archive. */
export interface Packed {
  readonly name: string
  readonly bytes: Buffer
}

/** One file with its head and padding. @throws for a name of more than 100 bytes */
export function pack({ name, bytes }: Packed): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error('the name is too long for an archive')
  const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)
  return Buffer.concat([headOf(name, bytes.length), bytes, padding])
}

/** What ends an archive. */
export const END = Buffer.alloc(2 * BLOCK)

function headOf(name: string, size: number): Buffer {
  const head = Buffer.alloc(BLOCK)
  head.write(name, 0)
  head.write('0000600\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0', 136)
  head.write('        ', 148)
  head.write('0', 156)
  head.write('ustar\0', 257)
  head.write('00', 263)
  head.write(`${sumOf(head).toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

function sumOf(head: Buffer): number {
  return head.reduce((sum, byte) => sum + byte, 0)
}

/** The files of an archive in their order. @throws when it ends before its end, or is none */
export async function* unpack(bytes: AsyncIterable<Buffer>): AsyncGenerator<Packed> {
  const source = bytes[Symbol.asyncIterator]()
  const reader = readerOf(source)
  for (;;) {
    const head = await reader(BLOCK)
    if (head.every((byte) => byte === 0)) return readToEnd(source)
    const size = Number.parseInt(head.toString('latin1', 124, 135), 8)
    if (!Number.isInteger(size) || size > MOST_BYTES)
      throw new Error('it is not an archive of ours')
    const file = await reader(Math.ceil(size / BLOCK) * BLOCK)
    const name = head.toString('utf8', 0, 100).replace(/\0.*$/s, '')
    yield { name, bytes: file.subarray(0, size) }
  }
}

/** What seals the bytes proves itself only at their very end. */
async function readToEnd(source: AsyncIterator<Buffer>): Promise<void> {
  for (let next = await source.next(); !next.done; next = await source.next());
}

/** Gives exactly as many bytes as asked for. */
function readerOf(source: AsyncIterator<Buffer>): (count: number) => Promise<Buffer> {
  let held: Buffer[] = []
  let length = 0
  return async (count) => {
    while (length < count) {
      const next = await source.next()
      if (next.done) throw new Error('it ends before its end')
      held.push(next.value)
      length += next.value.length
    }
    const all = Buffer.concat(held)
    held = [all.subarray(count)]
    length -= count
    return all.subarray(0, count)
  }
}
