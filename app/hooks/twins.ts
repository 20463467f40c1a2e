import type { PaperTwin } from '@cwmis/core/wire/paper.ts'
import { theMachine } from '../machine.ts'
import { useAsked } from './lists.ts'

/** Which hand-offs of my desks lie as messages to partners, as far as the office answers. */
export function useTwins(isAsked: boolean): readonly PaperTwin[] {
  const asked = useAsked(isAsked ? 'twins' : null, () =>
    theMachine().door.get<{ lines: PaperTwin[] }>('/exchange/v1/twins'),
  )
  return asked.lines
}
