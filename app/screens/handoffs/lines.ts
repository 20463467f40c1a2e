import type { Clock } from '@cwmis/core/clock/clock.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'

/** A hand-off as the desk lists it. */
export interface HandoffLine {
  readonly id: string
  readonly state: HandoffState
  readonly pending: boolean
}

export const RECEIVED_GROUPS = ['to-accept', 'accepted', 'done'] as const
export const SENT_GROUPS = ['not-accepted', 'in-hand', 'returned', 'done'] as const
export type HandoffGroup = (typeof RECEIVED_GROUPS)[number] | (typeof SENT_GROUPS)[number]

const ON_THE_WAY = ['sent', 'delivered', 'opened']

/** In which group of *Received* a hand-off stands. */
export function receivedGroup({ status }: Pick<HandoffState, 'status'>): HandoffGroup {
  if (ON_THE_WAY.includes(status)) return 'to-accept'
  return status === 'accepted' ? 'accepted' : 'done'
}

/** In which group of *Sent* it stands. "Referred" is never an end: a declined one comes back as work. */
export function sentGroup({ status }: Pick<HandoffState, 'status'>): HandoffGroup {
  if (ON_THE_WAY.includes(status)) return 'not-accepted'
  if (status === 'accepted' || status === 'answered') return 'in-hand'
  return status === 'declined' ? 'returned' : 'done'
}

/** The lines of one group, first due first. */
export function inGroup(
  lines: readonly HandoffLine[],
  group: HandoffGroup,
  groupOf: (state: HandoffState) => HandoffGroup,
): readonly HandoffLine[] {
  return lines
    .filter((line) => groupOf(line.state) === group)
    .sort((a, b) => (dueOf(a.state) < dueOf(b.state) ? -1 : 1))
}

/** The running clock that is due first. */
export function runningClock({ clocks }: Pick<HandoffState, 'clocks'>): Clock | null {
  const running = clocks.filter((clock) => clock.stoppedAt === null)
  return running.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null
}

function dueOf(state: HandoffState): string {
  return runningClock(state)?.dueAt ?? '~'
}
