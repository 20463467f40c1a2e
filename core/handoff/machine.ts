import type { HandoffState, HandoffStatus } from '../subject/handoff/state.ts'

/** One of the two desks of a hand-off. */
export type HandoffEnd = 'sender' | 'receiver'

/** Who may take a step: the desk that sent it, the desk it went to, or the house itself (delivery). */
export type HandoffSide = HandoffEnd | 'house'

/** A step out of a status: what is written, by whom, and where it leads. */
interface HandoffStep {
  readonly kind: string
  readonly by: HandoffSide
  readonly to: HandoffStatus
}

const DELIVER: HandoffStep = { kind: 'handoff-delivered', by: 'house', to: 'delivered' }
const OPEN: HandoffStep = { kind: 'handoff-opened', by: 'receiver', to: 'opened' }
const ACCEPT: HandoffStep = { kind: 'handoff-accepted', by: 'receiver', to: 'accepted' }
const DECLINE: HandoffStep = { kind: 'handoff-declined', by: 'receiver', to: 'declined' }
const RECALL: HandoffStep = { kind: 'handoff-recalled', by: 'sender', to: 'recalled' }
const ANSWER: HandoffStep = { kind: 'service-answered', by: 'receiver', to: 'answered' }
const CLOSE: HandoffStep = { kind: 'handoff-closed', by: 'sender', to: 'closed' }

/**
 * The life of a hand-off: what may come next from each status. The sender may recall it until it is
 * accepted; a service may be answered again (first partly, then given) until the sender closes it.
 */
export const HANDOFF_STEPS = {
  none: [{ kind: 'handoff-sent', by: 'sender', to: 'sent' }],
  sent: [DELIVER, OPEN, ACCEPT, DECLINE, RECALL],
  delivered: [OPEN, ACCEPT, DECLINE, RECALL],
  opened: [ACCEPT, DECLINE, RECALL],
  accepted: [ANSWER, CLOSE],
  declined: [CLOSE],
  recalled: [CLOSE],
  answered: [ANSWER, CLOSE],
  closed: [],
} satisfies Record<HandoffStatus, readonly HandoffStep[]>

/** The status a kind leads to, whatever the present one is; null for a kind that moves nothing. */
export function leadsTo(kind: string): HandoffStatus | null {
  for (const steps of Object.values<readonly HandoffStep[]>(HANDOFF_STEPS)) {
    const step = steps.find((one) => one.kind === kind)
    if (step !== undefined) return step.to
  }
  return null
}

/** What a receiver outside the house tells by telephone or on paper, and the sender then writes for it. */
const TOLD = ['handoff-accepted', 'service-answered']

/** What one side may do next. `isOutside`: the receiver works with another system, and the sender writes what it tells. */
export function nextSteps(
  state: Pick<HandoffState, 'status'>,
  side: HandoffSide,
  isOutside = false,
): readonly HandoffStep[] {
  const steps: readonly HandoffStep[] = HANDOFF_STEPS[state.status]
  return steps.filter(
    ({ by, kind }) => by === side || (isOutside && side === 'sender' && TOLD.includes(kind)),
  )
}

/** The sides a person acts for, by the desks of their posts (both, where one desk sends to itself). */
export function sidesOf(
  state: Pick<HandoffState, 'from' | 'to'>,
  desks: readonly string[],
): readonly HandoffEnd[] {
  const sides: HandoffEnd[] = []
  if (state.from.desk !== null && desks.includes(state.from.desk)) sides.push('sender')
  if (state.to.desk !== null && desks.includes(state.to.desk)) sides.push('receiver')
  return sides
}
