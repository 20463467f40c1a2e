import type { Moment } from '../moment.ts'
import { placeOf, textOf } from '../read.ts'
import type { CaseState, Placement } from './state.ts'

/** Where the child lives after an entry that places it or ends that; of any kind that says it `places`. */
export function placedAfter(state: CaseState, moment: Moment): CaseState {
  const places = moment.kind?.places
  if (places === 'begins') return { ...state, placement: placementIn(moment) ?? state.placement }
  if (places === 'ends') return endedIn(state, moment)
  return state
}

function placementIn({ answers, entry, on }: Moment): Placement | null {
  const home = textOf(answers, 'home')
  if (home === null) return null
  return {
    home,
    desk: textOf(answers, 'homeDesk'),
    since: on,
    entry: entry.header.id,
    origin: placeOf(answers, 'origin')?.place ?? null,
    reviewOn: textOf(answers, 'reviewDate'),
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
