import type {
  MapFile,
  MapRemarkSaid,
  MapRemarks,
  MapReviewerNamed,
  MapReviewerNaming,
  MapReviewers,
} from '@cwmis/core/wire/map.ts'
import { useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'
import { handOver } from './paper.ts'

/** One remark on a row of the Map. */
export type MapRemark = MapRemarks['lines'][number]

/** Somebody named to review a part of the Map, or ended. */
export type MapReviewer = MapReviewers['lines'][number]

/** Who was named to review which part of the Map, or ended, oldest first, asked of the office. */
export function useMapReviewers(): Asked<MapReviewer> {
  return useAsked('map-reviewers', () => theMachine().door.get<MapReviewers>('/map-reviewers'))
}

/** Names a reviewer of a part of the Map, or ends one; false where nothing was kept. */
export async function nameMapReviewer(naming: MapReviewerNaming): Promise<boolean> {
  const answered = await theMachine().door.post<MapReviewerNamed>('/map-reviewers', naming)
  return answered.ok && answered.body.refused === undefined
}

/** What was said about the Map, oldest first, asked of the office. */
export function useMapRemarks(): Asked<MapRemark> {
  return useAsked('map-remarks', () => theMachine().door.get<MapRemarks>('/map-remarks'))
}

/** Says something about a row. `failed`: nothing was kept. */
export function useSayOnMap(): {
  readonly is: 'idle' | 'asking' | 'failed'
  readonly say: (said: MapRemarkSaid) => Promise<boolean>
} {
  const [is, setIs] = useState<'idle' | 'asking' | 'failed'>('idle')
  async function say(said: MapRemarkSaid): Promise<boolean> {
    setIs('asking')
    const answered = await theMachine().door.post('/map-remarks', said)
    setIs(answered.ok ? 'idle' : 'failed')
    return answered.ok
  }
  return { is, say }
}

/** Asks the office for the Map as a file and hands it to the reader. `failed`: there was none to be had. */
export function useMapFile(): {
  readonly is: 'idle' | 'asking' | 'failed'
  readonly save: (sort: 'xlsx' | 'pdf') => Promise<void>
} {
  const [is, setIs] = useState<'idle' | 'asking' | 'failed'>('idle')
  async function save(sort: 'xlsx' | 'pdf'): Promise<void> {
    setIs('asking')
    const answered = await theMachine().door.get<MapFile>(`/map-file/${sort}`)
    if (answered.ok) handOver(answered.body)
    setIs(answered.ok ? 'idle' : 'failed')
  }
  return { is, save }
}
