import { COMPARTMENTS } from '../../entry/compartment.ts'
import type { Answer } from '../../form/answer.ts'
import type { Slices } from '../fold.ts'
import { openState } from '../folds.ts'
import { codesOf } from '../read.ts'

/** Entries that name the concerns of a case. */
const NAMING = ['case-opened', 'case-registered', 'report-told-anew']

/**
 * The concerns of a case as far as the given slices show them, `elsewhere` where one stands in a compartment that is
 * not held; null where nobody named any.
 */
export function concernsOf(slices: Slices): Answer | null {
  const state = openState('case', slices)
  if (state === null) return null
  const sealed = COMPARTMENTS.flatMap((compartment) =>
    compartment === 'open' ? [] : namedIn(slices[compartment]?.latest ?? {}),
  )
  const codes = [...new Set([...state.concerns, ...sealed])]
  const isHidden = state.concernElsewhere && sealed.length === 0
  if (codes.length === 0) return isHidden ? { elsewhere: true } : null
  return isHidden ? { v: codes, elsewhere: true } : { v: codes }
}

function namedIn(latest: NonNullable<Slices['open']>['latest']): readonly string[] {
  return NAMING.flatMap((kind) => codesOf(latest[kind]?.answers ?? {}, 'concernCodes'))
}
