import type { Moment } from '../moment.ts'
import { placeOf, textOf } from '../read.ts'
import { cut } from '../short.ts'
import type { CaseState, Placement } from './state.ts'

/** No id and no day is longer. */
const LONGEST_REF = 64

/** Where the child lives after an entry that places it or ends that; of any kind that says it `places`. */
export function placedAfter(state: CaseState, moment: Moment): CaseState {
  const places = moment.kind?.places
  if (places === 'begins') return { ...state, placement: placementIn(moment) ?? state.placement }
  if (places === 'ends') return endedIn(state, moment)
  return state
}

function placementIn({ answers, entry, on }: Moment): Placement | null {
  const home = cut(textOf(answers, 'home'), LONGEST_REF)
  if (home === null) return null
  return {
    home,
    desk: cut(textOf(answers, 'homeDesk'), LONGEST_REF),
    since: on,
    entry: entry.header.id,
    origin: placeOf(answers, 'origin')?.place ?? null,
    reviewOn: cut(textOf(answers, 'reviewDate'), LONGEST_REF),
  }
}

/** A late word on a home the child left long ago ends nothing else. */
function endedIn(state: CaseState, { answers }: Moment): CaseState {
  const home = textOf(answers, 'home')
  const isAnother = home !== null && home !== state.placement?.home
  return isAnother || state.placement === null ? state : { ...state, placement: null }
}

/** A hidden entry placed nobody. */
export function forgetPlacement(state: CaseState, entry: string): CaseState {
  return state.placement?.entry === entry ? { ...state, placement: null } : state
}
