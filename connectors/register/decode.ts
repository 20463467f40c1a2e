import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** What a first look at a register file tells: its hash, its encoding, and about how many lines it has (for progress). */
export interface FileLook {
  readonly sha256: string
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly lines: number
}

/**
 * Reads the file once in small pieces. Bytes that are not UTF-8 make it Windows-1252,
 * which is what spreadsheets in many offices write.
 */
export async function lookAt(file: string): Promise<FileLook> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: FileLook['encoding'] = 'utf-8'
  let lines = 0
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) continue
    hash.update(chunk)
    lines += countLines(chunk)
    if (encoding === 'utf-8' && !decodes(decoder, chunk)) encoding = 'windows-1252'
  }
  if (encoding === 'utf-8' && !ends(decoder)) encoding = 'windows-1252'
  return { sha256: hash.digest('hex'), encoding, lines }
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true })
    return true
  } catch {
    return false
  }
}

function ends(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

function countLines(chunk: Uint8Array): number {
  let lines = 0
  for (const byte of chunk) if (byte === 10) lines += 1
  return lines
}
