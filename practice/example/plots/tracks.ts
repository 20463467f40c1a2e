import type { Tale } from '../tale.ts'
import { underWay } from './everyday.ts'

const TRACKS = ['HEALTH', 'POLICE', 'COURT', 'CARE', 'EDUCATION'] as const

function trackOpen(track: (typeof TRACKS)[number]): (tale: Tale) => void {
  return function open(tale) {
    underWay(tale, { days: 40, last: 4, level: 'MEDIUM', tracks: [track] })
    tale.plant(`open-track:${track}`)
  }
}

/** A case at work for each parallel track, each with its action still to do. */
export const TRACK_PLOTS: readonly ((tale: Tale) => void)[] = TRACKS.map(trackOpen)
