import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { nextSteps } from '@cwmis/core/handoff/machine.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import type { PaperTwin } from '@cwmis/core/wire/paper.ts'
import { sheetReference } from '@cwmis/practice/paper/sheet.ts'
import { type HandoffLine, runningClock, sentGroup } from './lines.ts'

/** What an office outside has not done yet. */
type OutsideStep = 'leave' | 'take' | 'answer'

/** A hand-off that waits for an office that works with another system. */
export interface OutsideWait {
  readonly line: HandoffLine
  readonly step: OutsideStep
  readonly isLate: boolean
  /** The kind in which one writes what they said, by telephone or on paper; null while it is not sent. */
  readonly tells: string | null
  /** Its message to a partner, which can be had on paper; null where there is none, or the office does not answer. */
  readonly twin: PaperTwin | null
  /** By when its message should have reached them; null where it did, may wait, or they took it by another way. */
  readonly lateSince: string | null
}

/** `now`: milliseconds since the epoch. `twins`: the messages to partners among them. */
interface Around {
  readonly now: number
  readonly twins: readonly PaperTwin[]
}

/** Does a row go to an office with a system of its own? Where its receivers open cases here, only its sender has one. */
export function goesOutside(content: Content, code: string): boolean {
  const index = indexContent(content)
  const row = index.handoff(code)
  if (row === null || row.outsideSystem === null) return false
  return !row.to.some((role) => index.role(role)?.writes.includes('case-opened'))
}

/**
 * What we sent to offices outside and what they have not answered yet: late ones first, then what is due first, what
 * has no limit last. Late is what nobody answered within its limit, and what did not go out in time.
 */
export function outsideWaits(
  lines: readonly HandoffLine[],
  isOutside: (row: string) => boolean,
  { now, twins }: Around,
): readonly OutsideWait[] {
  return lines
    .filter(({ state }) => state.code !== null && isOutside(state.code))
    .flatMap((line) => {
      const step = stepOf(line)
      if (step === null) return []
      const twin = twins.findLast(({ handoff }) => handoff === line.id) ?? null
      const lateSince = step === 'answer' ? null : (twin?.lateSince ?? null)
      const late = isLate(line, now) || lateSince !== null
      return [{ line, step, isLate: late, tells: tells(line), twin, lateSince }]
    })
    .sort((a, b) => Number(b.isLate) - Number(a.isLate) || (dueOf(a) < dueOf(b) ? -1 : 1))
}

function stepOf({ state, pending }: HandoffLine): OutsideStep | null {
  if (sentGroup(state) === 'not-accepted') return pending ? 'leave' : 'take'
  return state.status === 'accepted' ? 'answer' : null
}

function isLate({ state }: HandoffLine, now: number): boolean {
  const clock = runningClock(state)
  return clock !== null && clock.pausedSince === null && instantOf(clock.dueAt) < now
}

/** Those whose code, as it stands on their paper, begins with what was typed; all where nothing was. */
export function byCode(waits: readonly OutsideWait[], typed: string): readonly OutsideWait[] {
  const code = typed
    .replaceAll(/[^0-9a-z]/gi, '')
    .toUpperCase()
    .replaceAll('O', '0')
  return waits.filter(({ line }) => sheetReference(line.id).startsWith(code))
}

function tells({ state, pending }: HandoffLine): string | null {
  if (pending) return null
  const theirs = nextSteps(state, 'sender', true).find(({ by }) => by === 'receiver')
  return theirs?.kind ?? null
}

function dueOf({ line }: OutsideWait): string {
  return runningClock(line.state)?.dueAt ?? '~'
}
