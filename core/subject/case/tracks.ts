import { evaluate } from '../../condition/evaluate.ts'
import type { Scope } from '../../condition/scope.ts'
import type { Track } from '../../entry/process.ts'
import { scopeOf } from '../../rule/scope.ts'
import type { Moment } from '../moment.ts'
import type { CaseState, TrackState } from './state.ts'

/** The tracks after an entry: each opens and closes as the process says. Conditions see the case as it stands after the entry. */
export function tracksAfter(state: CaseState, moment: Moment): CaseState {
  const { header, receipt } = moment.entry
  const scope = scopeOf({
    header,
    answers: moment.answers,
    state: { open: state },
    asOf: receipt.recordedAt,
    receipt,
  })
  const tracks = moment.index
    .process()
    .tracks.reduce((after, track) => trackAfter(after, track, { scope, header }), state.tracks)
  if (tracks === state.tracks) return state
  const openTracks = tracks.filter((track) => track.status === 'open').length
  return { ...state, tracks, openTracks }
}

interface Cause {
  readonly scope: Scope
  readonly header: Moment['entry']['header']
}

function trackAfter(
  tracks: readonly TrackState[],
  track: Track,
  cause: Cause,
): readonly TrackState[] {
  const known = tracks.find((one) => one.track === track.name)
  const entry = cause.header.id
  if (known?.status === 'open') {
    if (!isMet(track.closesBy, cause)) return tracks
    return replaced(tracks, { ...known, status: 'closed', closedBy: entry })
  }
  if (!isMet(track.opensBy, cause)) return tracks
  return replaced(tracks, { track: track.name, status: 'open', openedBy: entry, closedBy: null })
}

function isMet(triggers: Track['opensBy'], { scope, header }: Cause): boolean {
  return triggers.some(
    ({ kind, when }) =>
      kind === header.kind && (when === undefined || evaluate(when, scope) === 'yes'),
  )
}

function replaced(tracks: readonly TrackState[], track: TrackState): readonly TrackState[] {
  return [...tracks.filter((one) => one.track !== track.track), track]
}
