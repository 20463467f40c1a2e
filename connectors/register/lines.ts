import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { FileLook } from './decode.ts'

/** A record of the file: its cells, or null when they do not parse as a row; `line` is its first line, from 1. */
export interface FileLine {
  readonly line: number
  readonly text: string
  readonly cells: readonly string[] | null
}

/** A quoted cell may run over a few lines; a quote that never closes must not swallow the file. */
const LONGEST_RECORD_LINES = 20
const LONGEST_RECORD = 64 * 1024

/** Yields the file's records one by one, in bounded memory, whatever its quotes do. */
export async function* readLines(
  file: string,
  encoding: FileLook['encoding'],
): AsyncGenerator<FileLine> {
  let waiting: string[] = []
  let line = 0
  let width: number | null = null
  for await (const text of physicalLines(file, encoding)) {
    line += 1
    waiting.push(text)
    const done = settle(waiting, { line, width })
    waiting = done.waiting
    width ??= done.records[0]?.cells?.length ?? null
    yield* done.records
  }
  yield* settleAll(waiting, { line, width })
}

/** The line just read, and how many cells a row has (null before the first line). */
interface Where {
  readonly line: number
  readonly width: number | null
}

interface Settled {
  readonly records: readonly FileLine[]
  readonly waiting: string[]
}

/**
 * Gives out the waiting lines as one record once their quotes close. Where they never do, or close only
 * by swallowing other rows (the width is wrong), the first line is given up and the rest looked at anew.
 */
function settle(waiting: readonly string[], { line, width }: Where): Settled {
  const first = line - waiting.length + 1
  const text = waiting.join('\n')
  const whole = quotesClose(text) ? recordOf(text, first) : null
  if (whole !== null && text.trim() === '') return { records: [], waiting: [] }
  if (whole !== null && (waiting.length === 1 || whole.cells?.length === width))
    return { records: [whole], waiting: [] }
  if (whole === null && waiting.length < LONGEST_RECORD_LINES && text.length < LONGEST_RECORD)
    return { records: [], waiting: [...waiting] }
  const given: FileLine = { line: first, text: waiting[0] ?? '', cells: null }
  return prepend(given, replay(waiting.slice(1), { line: first + 1, width }))
}

function replay(lines: readonly string[], from: Where): Settled {
  const records: FileLine[] = []
  let waiting: string[] = []
  lines.forEach((text, place) => {
    waiting.push(text)
    const done = settle(waiting, { line: from.line + place, width: from.width })
    records.push(...done.records)
    waiting = done.waiting
  })
  return { records, waiting }
}

function prepend(line: FileLine, settled: Settled): Settled {
  return { records: [line, ...settled.records], waiting: settled.waiting }
}

function settleAll(waiting: readonly string[], { line, width }: Where): FileLine[] {
  if (waiting.length === 0) return []
  const first = line - waiting.length + 1
  const rest = replay(waiting.slice(1), { line: first + 1, width })
  return [
    { line: first, text: waiting[0] ?? '', cells: null },
    ...rest.records,
    ...settleAll(rest.waiting, { line, width }),
  ]
}

function quotesClose(text: string): boolean {
  let quotes = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 0
}

function recordOf(text: string, line: number): FileLine {
  if (text.length > LONGEST_RECORD) return { line, text: text.slice(0, 200), cells: null }
  try {
    const rows: string[][] = parse(text, { relax_column_count: true, relax_quotes: true })
    return { line, text, cells: rows.length === 1 ? (rows[0] ?? null) : null }
  } catch {
    return { line, text, cells: null }
  }
}

async function* physicalLines(
  file: string,
  encoding: FileLook['encoding'],
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let rest = ''
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) continue
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > 4 * LONGEST_RECORD) {
      yield rest
      rest = ''
    }
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}
