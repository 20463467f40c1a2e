import type { HandoffEnd } from '@cwmis/core/handoff/machine.ts'
import type { Messages } from '@cwmis/core/subject/handoff/state.ts'

/**
 * How many messages the other end of a hand-off wrote; of both where one sits at neither or at both. None in a
 * state that was folded before messages were counted.
 */
export function messagesForMe(
  { messages }: { readonly messages?: Messages },
  mine: readonly string[],
): number {
  const ends: readonly HandoffEnd[] = ['sender', 'receiver']
  const others = ends.filter((end) => !mine.includes(end))
  const counted = others.length === 1 ? others : ends
  return counted.reduce((sum, end) => sum + (messages?.[end] ?? 0), 0)
}
