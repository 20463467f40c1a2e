import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { joinAnswers } from '@cwmis/core/form/split.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'

/**
 * The newest answers of a kind on a subject: whole from its entry where that is on this device, else from the
 * slices (without long texts). Only the parts this person may read.
 */
export function lastAnswers(kind: string, entries: readonly Entry[], slices: Slices): Answers {
  const entry = entries.find((one) => one.header.kind === kind && one.receipt.verdict !== 'refused')
  return entry ? joinAnswers(entry.parts) : sliceAnswers(kind, slices)
}

/** The newest answers of a kind as the slices keep them. */
export function sliceAnswers(kind: string, slices: Slices): Answers {
  return joinAnswers(
    Object.fromEntries(
      Object.entries(slices).map(([compartment, slice]) => [
        compartment,
        slice?.latest[kind]?.answers ?? {},
      ]),
    ),
  )
}
