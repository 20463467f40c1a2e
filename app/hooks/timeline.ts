import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import { endOfDay } from '@cwmis/core/timeline/known.ts'
import type { TimelineAnswer } from '@cwmis/core/wire/timeline.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Answered } from '../door/call.ts'
import { openAccount, theMachine } from '../machine.ts'
import { keepLooked, lookedUpTo } from '../store/looked.ts'
import { type LifeHere, type LifeStrand, lifeHere, lifeKnownOn, withOwn } from '../view/life.ts'
import { useLive } from './live.ts'
import type { NoSubject } from './subject.ts'

export type { LifeStrand }

/** One life on one line. */
export interface TimelineView {
  readonly ready: true
  readonly strands: readonly LifeStrand[]
  readonly unsent: ReadonlySet<string>
  /** `office`: all that this person may read. `device`: only what stands here. `asking`: from here, until the office answers. */
  readonly from: 'office' | 'device' | 'asking'
  /** There are older entries than these. */
  readonly cut: boolean
}

type Told = { readonly key: string; readonly answered: Answered<TimelineAnswer> }

/**
 * A child's life as this person may read it, as known now or at the end of a past day (`YYYY-MM-DD`): asked of the
 * office; until it answers, and where it does not, from this device.
 */
export function useTimeline(child: Subject, on: string | null): TimelineView | NoSubject {
  const here = useLive(
    (store) => lifeHere(store, openAccount(), child),
    ['subjects', 'outbox'],
    [child.id],
  )
  const key = `${subjectKey(child)}@${on ?? ''}`
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let wanted = true
    const path = `/timeline/${child.type}/${child.id}${on === null ? '' : `?on=${on}`}`
    void theMachine()
      .door.get<TimelineAnswer>(path)
      .then((answered) => wanted && setTold({ key, answered }))
    return () => {
      wanted = false
    }
  }, [key, here?.unsent.size])
  if (here === undefined) return { ready: false, why: 'loading' }
  return shownOf(here, told?.key === key ? told.answered : null, on)
}

function shownOf(
  here: LifeHere | null,
  answered: Answered<TimelineAnswer> | null,
  on: string | null,
): TimelineView | NoSubject {
  const unsent = on === null ? (here?.unsent ?? NOBODY) : NOBODY
  if (answered?.ok) {
    const { strands, cut } = answered.body
    const shown = on === null ? withOwn(strands, here) : strands
    return { ready: true, strands: shown, unsent, from: 'office', cut }
  }
  const kept = keptOf(here, on)
  const from = answered === null ? 'asking' : 'device'
  if (kept.length > 0) return { ready: true, strands: kept, unsent, from, cut: true }
  if (answered === null) return { ready: false, why: 'loading' }
  if (answered.status === 404 && on !== null && here !== null) {
    return { ready: true, strands: [], unsent, from: 'office', cut: false }
  }
  if (answered.status === 404) return { ready: false, why: 'absent' }
  return { ready: false, why: answered.offline ? 'offline' : 'failed' }
}

const NOBODY: ReadonlySet<string> = new Set()

function keptOf(here: LifeHere | null, on: string | null): readonly LifeStrand[] {
  const open = openAccount()
  if (here === null || open === null) return []
  return on === null ? here.strands : lifeKnownOn(open, here.strands, endOfDay(on))
}

/** Up to which recording this person had looked at a subject before this page was opened; `upTo` is remembered for the next time. */
export function useLooked(subject: Subject, upTo: string | null): string | null {
  const key = subjectKey(subject)
  const [before, setBefore] = useState<{ key: string; at: string | null } | null>(null)
  useEffect(() => {
    const store = openAccount()?.store
    if (store) void lookedUpTo(store, key).then((at) => setBefore({ key, at }))
  }, [key])
  const known = before?.key === key
  useEffect(() => {
    const store = openAccount()?.store
    if (store && known && upTo !== null && upTo > (before?.at ?? '')) {
      void keepLooked(store, key, upTo)
    }
  }, [key, known, upTo])
  return known ? (before?.at ?? null) : null
}
