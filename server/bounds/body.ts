import type { Readable } from 'node:stream'
import { Refusal } from '../problem/refusal.ts'
import { unfit } from './shallow.ts'

export interface BodyBounds {
  readonly bytes: number
  readonly depth: number
  readonly withinMs: number
  /** The `content-length` header, if any. */
  readonly announced: string | undefined
}

/**
 * Reads a JSON body of at most `bytes`, arrived `withinMs`, nested at most `depth` levels.
 * Refuses before reading where the announced length says enough. Bytes that are no UTF-8 are no JSON.
 */
export async function readJson(stream: Readable, bounds: BodyBounds): Promise<unknown> {
  const text = await readText(stream, bounds)
  const json = parse(text)
  const problem = unfit(json, bounds.depth)
  if (problem !== null) throw new Refusal(problem)
  return json
}

/** Reads a body within the same bounds as text, whatever it says. */
export async function readText(stream: Readable, bounds: BodyBounds): Promise<string> {
  if (Number(bounds.announced ?? 0) > bounds.bytes) throw new Refusal('too-large')
  return decode(await collect(stream, bounds))
}

function collect(stream: Readable, { bytes, withinMs }: BodyBounds): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let whole = false
    const timer = setTimeout(() => stop('body-too-slow'), withinMs)
    function stop(code: 'body-too-slow' | 'too-large' | 'body-incomplete'): void {
      // Every stream closes after its end, and a refusal is dear to make.
      if (whole) return
      clearTimeout(timer)
      stream.removeAllListeners('data')
      stream.pause()
      reject(new Refusal(code))
    }
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > bytes) stop('too-large')
      else chunks.push(chunk)
    })
    stream.once('end', () => {
      whole = true
      clearTimeout(timer)
      resolve(Buffer.concat(chunks, size))
    })
    stream.once('error', () => stop('body-incomplete'))
    stream.once('close', () => stop('body-incomplete'))
  })
}

const STRICT = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return STRICT.decode(bytes)
  } catch {
    throw new Refusal('malformed-json')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('malformed-json')
  }
}
