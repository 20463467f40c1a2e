import type { Compartment } from '../entry/compartment.ts'
import type { Answer, Answers, Row } from './answer.ts'
import { type AnswerParts, isCodes, isRows } from './cut.ts'

/** The answers of these parts together, the first compartments' first. */
export function joined(parts: AnswerParts, order: readonly Compartment[]): Answers {
  const answers = new Map<string, Answer>()
  for (const compartment of order) {
    for (const [field, answer] of Object.entries(parts[compartment] ?? {})) {
      const known = answers.get(field)
      answers.set(field, known === undefined ? answer : merged(known, answer))
    }
  }
  return Object.fromEntries(answers)
}

/** Two pieces of one answer. Of two single values, which no cutting makes, the first stays. */
function merged(one: Answer, other: Answer): Answer {
  if (!('v' in other)) return one
  if (!('v' in one)) {
    return 'elsewhere' in one && isCodes(other.v) ? { v: other.v, elsewhere: true } : other
  }
  if (isCodes(one.v) && isCodes(other.v)) {
    const codes = [...new Set([...one.v, ...other.v])]
    return one.elsewhere || other.elsewhere ? { v: codes, elsewhere: true } : { v: codes }
  }
  return isRows(one.v) && isRows(other.v) ? { ...one, v: mergedRows(one.v, other.v) } : one
}

function mergedRows(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const byId = new Map(others.map((row) => [row.id, row]))
  const known = new Set(rows.map((row) => row.id))
  const merged = rows.map((row) => {
    const other = byId.get(row.id)
    return other === undefined ? row : { id: row.id, cells: mergedCells(row.cells, other.cells) }
  })
  return [...merged, ...others.filter((row) => !known.has(row.id))]
}

function mergedCells(cells: Answers, others: Answers): Answers {
  return joined({ open: cells, SV: others }, ['open', 'SV'])
}
