import { Buffer } from 'node:buffer'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import type { Refusal } from '@cwmis/core/exchange/refusal.ts'
import type { Engine } from '../engine.ts'
import { firstLook } from '../first-look.ts'
import { followsSchema } from '../schemas.ts'

/** A message of a file: its line from 1, its bytes as text, and what a first look says of it. */
export interface Line {
  readonly at: number
  readonly body: string
  readonly envelope: Envelope
  readonly flow: string | null
}

/** Which message of a file is not taken, and why. */
export interface LineProblem {
  readonly line: number
  readonly reason: Refusal
}

const MOST_LINES = 2_000
const LONGEST = 64 * 1024
const MOST_PROBLEMS = 100

/** The lines of the messages; the last may end in a line feed. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/**
 * Reads the messages of a file as if each had come by line, its schema too. Gives those that may be taken, and the
 * first hundred that may not.
 */
export function readLines(
  engine: Engine,
  partner: string,
  bodies: readonly string[],
): { readonly lines: readonly Line[]; readonly problems: readonly LineProblem[] } {
  if (bodies.length > MOST_LINES) {
    return { lines: [], problems: [{ line: MOST_LINES + 1, reason: 'message-too-long' }] }
  }
  const ids = new Set<string>()
  const lines: Line[] = []
  const problems: LineProblem[] = []
  for (const [place, body] of bodies.entries()) {
    const read = readLine(engine, partner, body)
    const isTwice = typeof read !== 'string' && ids.has(read.envelope.id)
    const problem = isTwice ? 'id-twice' : read
    if (typeof problem === 'string') problems.push({ line: place + 1, reason: problem })
    else lines.push({ at: place + 1, body, ...problem })
    if (typeof read !== 'string') ids.add(read.envelope.id)
    if (problems.length === MOST_PROBLEMS) break
  }
  return { lines, problems }
}

function readLine(
  engine: Engine,
  partner: string,
  body: string,
): Pick<Line, 'envelope' | 'flow'> | Refusal {
  if (Buffer.byteLength(body) > LONGEST) return 'message-too-long'
  const { envelope, version, refusal, flow } = firstLook(engine, { partner, id: null, body })
  if (refusal !== null || envelope === null || version === null) return refusal ?? 'not-an-envelope'
  return followsSchema(version, envelope.data) ? { envelope, flow } : 'schema-broken'
}
