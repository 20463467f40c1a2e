import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Answer, Answers } from '../form/answer.ts'
import type { AnswerParts } from '../form/cut.ts'
import type { Slices } from '../subject/fold.ts'
import { openState } from '../subject/folds.ts'

/** Answers in compartments, the open part aside. */
export type SealedAnswers = Readonly<Partial<Record<Exclude<Compartment, 'open'>, Answers>>>

/**
 * What a case takes over from its report, compartment by compartment, as far as the given slices hold it: the
 * concerns, and the time from which care counts. Whoever registers may not read all of it, so none of it hangs on
 * what they write. A device without a compartment carries the mark that something stands there.
 */
export function carriedOver(report: Slices): AnswerParts {
  const carried: Partial<Record<Compartment, Answers>> = { open: openPart(report) }
  for (const compartment of COMPARTMENTS) {
    if (compartment === 'open') continue
    const concernCodes = report[compartment]?.latest['report-made']?.answers.concernCodes
    if (concernCodes !== undefined && 'v' in concernCodes) carried[compartment] = { concernCodes }
  }
  return carried
}

function openPart(report: Slices): Answers {
  const state = openState('report', report)
  if (state === null) return {}
  const { concerns, concernElsewhere, window: hours } = state
  const part: Record<string, Answer> = {}
  if (concerns.length > 0 || concernElsewhere) {
    part.concernCodes = concernsAnswer(concerns, concernElsewhere)
  }
  if (hours !== null) part.medicalWindow = { v: hours }
  return part
}

function concernsAnswer(codes: readonly string[], elsewhere: boolean): Answer {
  if (codes.length === 0) return { elsewhere: true }
  return elsewhere ? { v: codes, elsewhere } : { v: codes }
}

/** Of a report's newest words, by compartment, what a case made of it must hear. */
const PASSED_ON = ['stillInDanger', 'concernCodes', 'medicalWindow']

/** What a case hears when its report is told anew: of each compartment what it must know, and no more. */
export function passedOn(parts: AnswerParts): AnswerParts {
  const passed: Partial<Record<Compartment, Answers>> = {}
  for (const compartment of COMPARTMENTS) {
    const said = Object.entries(parts[compartment] ?? {}).filter(([id]) => PASSED_ON.includes(id))
    if (said.length > 0) passed[compartment] = Object.fromEntries(said)
  }
  return passed
}
