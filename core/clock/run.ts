import type { When } from '../entry/header.ts'
import { scopeOf } from '../rule/scope.ts'
import type { Moment } from '../subject/moment.ts'
import type { OpenSlice } from '../subject/slice.ts'
import { dateOf, instantOf } from '../time/instant.ts'
import type { Clock, ClockDefinition, Trigger } from './clock.ts'
import { isInUse } from './in-use.ts'
import { followsState, hasLimit, limitFor, timed, withLimit } from './limit.ts'
import { pausing, stopAt } from './stop.ts'
import { type Sign, type Span, triggeredBy, triggerKinds } from './trigger.ts'

/** One step of a subject's clocks: the entry, and the open slice after it (without its clocks yet). */
interface Tick {
  readonly moment: Moment
  readonly state: OpenSlice
}

/** A tick with the entry as all clocks look at it. */
interface Beat extends Tick {
  readonly sign: Sign
  /** The day on which it happened. */
  readonly day: string
}

/** Of one repeating clock at most so many rounds are kept: the present one and legal breaches before it. */
const MOST_ROUNDS = 4

/**
 * The clocks of a subject after an entry. A late entry never resets a clock: the earliest start and the
 * earliest stop at or after it count, whatever order they arrive in. A legal limit stays as it was at the
 * start; a target that looks only at the state (the risk level) follows it while the clock runs, counted
 * from the same start, so that a child who turns out to be in danger is never given the slower time.
 */
export function runClocks(tick: Tick): readonly Clock[] {
  const { moment, state } = tick
  const { header } = moment.entry
  const after: Clock[] = []
  let beat: Beat | null = null
  for (const definition of moment.index.clocksFor(header.subject.type)) {
    const known = roundsOf(definition, state.clocks)
    if (isMoved(definition, known, header.kind)) {
      beat ??= beatOf(tick)
      after.push(...rounds(definition, known, beat))
    } else after.push(...known)
  }
  return isSameList(after, state.clocks) ? state.clocks : after
}

const NO_CLOCKS: readonly Clock[] = []

function roundsOf({ name }: ClockDefinition, clocks: readonly Clock[]): readonly Clock[] {
  let found: Clock[] | null = null
  for (const clock of clocks) {
    if (clock.clock !== name) continue
    if (found === null) found = [clock]
    else found.push(clock)
  }
  return found ?? NO_CLOCKS
}

function beatOf(tick: Tick): Beat {
  return { ...tick, sign: signOf(tick), day: dateOf(tick.moment.entry.header.happenedOn.from) }
}

/**
 * Most entries concern few clocks: those that name their kind, and targets that follow the state. What never began
 * and does not begin by this kind has nothing to stop.
 */
function isMoved(definition: ClockDefinition, known: readonly Clock[], kind: string): boolean {
  const { moving, start } = triggerKinds(definition)
  if (!followsState(definition)) return (known.length === 0 ? start : moving).has(kind)
  if (known.length === 0 || moving.has(kind)) return true
  return known.some(({ stoppedAt }) => stoppedAt === null)
}

function isSameList(one: readonly Clock[], other: readonly Clock[]): boolean {
  return one.length === other.length && one.every((clock, at) => clock === other[at])
}

function rounds(
  definition: ClockDefinition,
  known: readonly Clock[],
  beat: Beat,
): readonly Clock[] {
  if (known.length === 0 && !mayBegin(definition, beat)) return known
  if (!isInUse(definition, beat.moment.index.process(), beat.day)) return known
  const stop = triggeredBy(definition.stop, beat.sign)
  const stopped = known.map((clock) => stopAt(clock, stop))
  const paused = stopped.map((clock) => pausing(clock, definition, beat.sign))
  const followed = paused.map((clock) => following(clock, definition, beat))
  return starting(followed, definition, beat)
}

/** What nothing has started yet, or that is for other cases only (an emergency's), is not looked for in every entry. */
function mayBegin(definition: ClockDefinition, beat: Beat): boolean {
  if (!followsState(definition)) return true
  const isStarted = definition.start.some(
    ({ kind }) => kind === beat.sign.kind || latestOf(kind, beat) !== undefined,
  )
  return isStarted && hasLimit(definition, beat.sign.scope)
}

function latestOf(kind: string, { moment, state }: Beat) {
  return state.latest[moment.index.newestKind(kind)?.cover ?? kind]
}

function signOf({ moment, state }: Tick): Sign {
  const { header, receipt } = moment.entry
  return {
    kind: header.kind,
    ...happened(header.happenedOn, receipt.recordedAt),
    recordedAt: receipt.recordedAt,
    answers: moment.answers,
    scope: scopeOf({
      header,
      answers: moment.answers,
      state: { open: state },
      asOf: receipt.recordedAt,
      receipt,
    }),
  }
}

/** Nothing happened after it was recorded: a device whose clock runs ahead gives nobody more time. */
function happened({ from, to }: When, recordedAt: string): Pick<Sign, 'happenedOn' | 'until'> {
  const isAhead = instantOf(recordedAt) < instantOf(from)
  return isAhead ? { happenedOn: recordedAt, until: recordedAt } : { happenedOn: from, until: to }
}

/** What the latest entries of the triggers' kinds, which the slice remembers, would have set off: they came before their time. */
function remembered(triggers: readonly Trigger[], beat: Beat): readonly Span[] {
  return triggers.flatMap(({ kind }) => {
    const latest = latestOf(kind, beat)
    if (latest === undefined) return []
    const { answers, happenedOn } = latest
    const scope = { ...beat.sign.scope, answers }
    const sign = { ...beat.sign, kind, answers, happenedOn, until: happenedOn, scope }
    return triggeredBy(triggers, sign) ?? []
  })
}

function starting(
  clocks: readonly Clock[],
  definition: ClockDefinition,
  beat: Beat,
): readonly Clock[] {
  const at = startIn(clocks, definition, beat)
  const last = clocks.at(-1)
  if (at === null || (last !== undefined && !begins(last, definition, at))) return clocks
  const fresh = begun(definition, at, beat)
  if (fresh === null) return clocks
  if (definition.repeats === undefined) return [carried(fresh, last)]
  return [...clocks.filter((clock) => isKept(clock, fresh)), fresh].slice(-MOST_ROUNDS)
}

/** The start this entry gives; for a target without a limit so far, the start an earlier entry gave. */
function startIn(clocks: readonly Clock[], definition: ClockDefinition, beat: Beat): string | null {
  const now = triggeredBy(definition.start, beat.sign)
  if (now !== null || clocks.length > 0 || !followsState(definition)) return now?.from ?? null
  return remembered(definition.start, beat)[0]?.from ?? null
}

/** A repeating clock begins a new round after the last one; any other only moves to an earlier start. */
function begins(last: Clock, definition: ClockDefinition, at: string): boolean {
  return definition.repeats === undefined ? at < last.startedAt : at > last.startedAt
}

function begun(definition: ClockDefinition, startedAt: string, beat: Beat): Clock | null {
  const limit = limitFor(definition, startedAt, beat.sign.scope)
  if (limit === null) return null
  const clock = timed(definition, startedAt, limit)
  const stops = remembered(definition.stop, beat).filter((stop) => stop.from > startedAt)
  return stops.reduce(stopAt, clock)
}

/** An earlier start keeps the stop that was already known. */
function carried(fresh: Clock, last: Clock | undefined): Clock {
  const at = last?.stoppedAt ?? null
  return at === null ? fresh : stopAt(fresh, { from: at, to: at })
}

/** A round of a legal limit that was overstepped stays for good; others make way for the next. */
function isKept(clock: Clock, next: Clock): boolean {
  return clock.sort === 'legal' && (clock.stoppedAt ?? next.startedAt) > clock.dueAt
}

/** A running target takes the limit that fits the state as it is now; where another day is told for its end, that one. */
function following(clock: Clock, definition: ClockDefinition, beat: Beat): Clock {
  const isMoving = triggeredBy(definition.moves ?? [], beat.sign) !== null
  if (clock.stoppedAt !== null || !(isMoving || followsState(definition))) return clock
  const limit = limitFor(definition, clock.startedAt, beat.sign.scope)
  return limit === null ? clock : withLimit(clock, definition, limit)
}
