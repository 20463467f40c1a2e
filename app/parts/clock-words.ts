import type { Clock } from '@cwmis/core/clock/clock.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import type { Urgency } from './tag.tsx'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Care after an assault, custody, removal from home: what the law counts in hours. */
const MOST_HOURS = 3 * DAY

/** A clock as it reads at an instant: a message key, its numbers, and how pressing it is. */
export interface ClockWords {
  readonly key: string
  readonly hours: number
  readonly minutes: number
  readonly days: number
  readonly urgency: Urgency
}

/**
 * What a clock says at `now` (milliseconds): time left, time late, paused, met. Below a day it speaks of hours
 * and minutes, else of whole days. A limit of the law of three days at most is counted in hours and is danger from
 * its first minute. A stopped clock that was late stays late: it says by how much.
 */
export function clockWords(clock: Clock, now: number): ClockWords {
  const due = instantOf(clock.dueAt)
  if (clock.stoppedAt !== null) return stopped(due, instantOf(clock.stoppedAt))
  if (clock.pausedSince !== null) return { ...amounts(0), key: 'paused', urgency: 'paused' }
  if (now > due) return { ...amounts(now - due), key: late(now - due), urgency: 'late' }
  const whole = due - instantOf(clock.startedAt)
  if (clock.sort === 'legal' && whole <= MOST_HOURS) {
    return { ...amounts(due - now), key: 'hours-left', urgency: 'danger' }
  }
  const urgency = due - now < whole / 4 ? 'soon' : 'on-time'
  return { ...amounts(due - now), key: due - now < DAY ? 'hours-left' : 'days-left', urgency }
}

function stopped(due: number, at: number): ClockWords {
  if (at <= due) return { ...amounts(0), key: 'met', urgency: 'met' }
  return {
    ...amounts(at - due),
    key: at - due < DAY ? 'met-hours-late' : 'met-days-late',
    urgency: 'late',
  }
}

function late(by: number): string {
  return by < DAY ? 'hours-late' : 'days-late'
}

function amounts(time: number) {
  return {
    days: Math.floor(time / DAY),
    hours: Math.floor(time / HOUR),
    minutes: Math.floor((time % HOUR) / 60_000),
  }
}

/** How pressing each sort of clock is in a list: late before soon before the rest; legal before targets; then by due time. */
export function byUrgency(now: number): (a: Clock, b: Clock) => number {
  const rank: Record<Urgency, number> = {
    danger: 0,
    late: 1,
    soon: 2,
    'on-time': 3,
    paused: 4,
    met: 5,
  }
  return (a, b) => {
    const first = rank[clockWords(a, now).urgency] - rank[clockWords(b, now).urgency]
    if (first !== 0) return first
    if (a.sort !== b.sort) return a.sort === 'legal' ? -1 : 1
    return a.dueAt < b.dueAt ? -1 : 1
  }
}
