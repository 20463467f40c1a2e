import { evaluate, pathsOf } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import { inForce } from '../provenance.ts'
import { textOf } from '../subject/read.ts'
import { same } from '../subject/same.ts'
import { isDate, workingDaysBefore } from '../time/date.ts'
import {
  addMonths,
  addYears,
  DAY,
  dateOf,
  HOUR,
  instantOf,
  isoOf,
  startOfDay,
} from '../time/instant.ts'
import type { Clock, ClockDefinition, Limit } from './clock.ts'

/** The limit for a clock that started at `startedAt`: the first one in force on that day whose condition holds, with what `notAfter` leaves of it. */
export function limitFor(
  definition: ClockDefinition,
  startedAt: string,
  scope: Scope,
): Limit | null {
  const on = dateOf(startedAt)
  for (const limit of definition.limits) {
    if (!inForce(limit.provenance, on)) continue
    if (limit.when === undefined || evaluate(limit.when, scope) === 'yes')
      return cut(limit, startedAt, scope)
  }
  return null
}

/** The limit with no more time than is left until its `notAfter`; none where that day is gone. */
function cut(limit: Limit, startedAt: string, { answers }: Scope): Limit {
  const { notAfter } = limit
  const date = notAfter === undefined ? null : textOf(answers, notAfter.date)
  if (notAfter === undefined || date === null || !isDate(date)) return limit
  const last = startOfDay(workingDaysBefore(date, notAfter.workingDays)) + DAY
  const left = Math.max(0, last - instantOf(startedAt))
  const isLess = left < lengthFrom(startedAt, limit)
  return isLess ? { ...limit, amount: left / HOUR, unit: 'hour' } : limit
}

/** Is there a limit at all, of any day, for what `scope` says? */
export function hasLimit({ limits }: ClockDefinition, scope: Scope): boolean {
  if (limits.at(-1)?.when === undefined) return limits.length > 0
  return limits.some(({ when }) => when === undefined || evaluate(when, scope) === 'yes')
}

const following = new WeakMap<ClockDefinition, boolean>()

/** May the limit be chosen anew at any later entry? Only if it is a target and looks at nothing but the state. Found once for a definition. */
export function followsState(definition: ClockDefinition): boolean {
  const known = following.get(definition)
  if (known !== undefined) return known
  const found = looksAtStateOnly(definition)
  following.set(definition, found)
  return found
}

function looksAtStateOnly(definition: ClockDefinition): boolean {
  if (definition.sort === 'legal') return false
  return definition.limits.every(
    ({ when, notAfter }) =>
      notAfter === undefined &&
      (when === undefined || pathsOf(when).every((path) => path.startsWith('$state'))),
  )
}

/** A clock that starts now and here, by this limit. */
export function timed(definition: ClockDefinition, startedAt: string, limit: Limit): Clock {
  const { name, sort, by } = definition
  const [started, length] = [instantOf(startedAt), lengthFrom(startedAt, limit)]
  const dueAt = isoOf(started + length)
  const alertAts = alertsOf(definition, started, length)
  const fresh = { pausedSince: null, pausedFor: 0, stoppedAt: null, dueAt, alertAts }
  return by === undefined
    ? { clock: name, sort, limit: limit.version, startedAt, ...fresh }
    : { clock: name, sort, by, limit: limit.version, startedAt, ...fresh }
}

function alertsOf({ alerts }: ClockDefinition, from: number, length: number): Clock['alertAts'] {
  return alerts.map((alert) => {
    const after = 'share' in alert ? Math.round(length * alert.share) : length - alert.before * DAY
    return { ...alert, at: isoOf(from + Math.max(0, after)) }
  })
}

/** The clock with its due time and alerts by this limit, its closed pauses added. Same object: they are so already. */
export function withLimit(clock: Clock, definition: ClockDefinition, limit: Limit): Clock {
  const from = instantOf(clock.startedAt) + clock.pausedFor
  const length = lengthFrom(clock.startedAt, limit)
  const dueAt = isoOf(from + length)
  const isTimed = clock.limit === limit.version && clock.dueAt === dueAt
  if (isTimed && hasAlerts(clock, definition)) return clock
  return { ...clock, limit: limit.version, dueAt, alertAts: alertsOf(definition, from, length) }
}

/** Are these the alerts of the definition? When each comes follows from when it is due. */
function hasAlerts({ alertAts }: Clock, { alerts }: ClockDefinition): boolean {
  if (alertAts.length !== alerts.length) return false
  for (const [at, alert] of alerts.entries()) {
    const stands = alertAts[at]
    const isSame =
      'share' in alert ? stands?.share === alert.share : stands?.before === alert.before
    if (!isSame || !same(stands?.tell, alert.tell)) return false
  }
  return true
}

/** In milliseconds. Hours and days run through nights, weekends and holidays; months and years by the calendar. */
function lengthFrom(startedAt: string, { amount, unit }: Limit): number {
  if (unit === 'hour') return Math.floor(amount * HOUR)
  if (unit === 'day') return Math.floor(amount * DAY)
  const end = unit === 'month' ? addMonths(startedAt, amount) : addYears(startedAt, amount)
  return instantOf(end) - instantOf(startedAt)
}

/** The clock with its due time and alerts so many milliseconds later. */
export function shifted(clock: Clock, length: number): Clock {
  const later = (at: string): string => isoOf(instantOf(at) + length)
  const alertAts = clock.alertAts.map((alert) => ({ ...alert, at: later(alert.at) }))
  return { ...clock, dueAt: later(clock.dueAt), alertAts }
}
