import type { HandoffEnd } from '@cwmis/core/handoff/machine.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'

/** How many messages the other end of a hand-off wrote; of both where one sits at neither or at both. */
export function messagesForMe(
  { messages }: Pick<HandoffState, 'messages'>,
  mine: readonly string[],
): number {
  const ends: readonly HandoffEnd[] = ['sender', 'receiver']
  const others = ends.filter((end) => !mine.includes(end))
  return (others.length === 1 ? others : ends).reduce((sum, end) => sum + messages[end], 0)
}
