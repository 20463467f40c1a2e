import type { Subject } from '@cwmis/core/entry/subject.ts'
import { type HandoffSide, nextSteps } from '@cwmis/core/handoff/machine.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import type { Act } from '../shared/acts.tsx'
import type { May } from '../shared/use-may.ts'

interface Who {
  readonly sides: readonly HandoffSide[]
  readonly may: May
  /** The receiver works with another system: the sender writes what it tells by telephone or on paper. */
  readonly isOutside: boolean
}

/** What one's side may do next; opening is written by itself. */
export function handoffActs(
  id: string,
  state: HandoffState,
  { sides, may, isOutside }: Who,
): readonly Act[] {
  const told = isOutside && !sides.includes('receiver')
  return sides
    .flatMap((side) => nextSteps(state, side, told))
    .filter((step) => step.kind !== 'handoff-opened' && may.write(step.kind))
    .map((step) => ({
      words: `screens.write.${step.kind}.heading`,
      to: `/handoffs/${id}/write/${step.kind}`,
    }))
}

/** The case or report it is about, for the sender alone: the other desk does not see it. */
export function aboutOf(state: Pick<HandoffState, 'about'>): Subject | null {
  const [type, id] = (state.about ?? '').split(':')
  if (!id || (type !== 'case' && type !== 'report')) return null
  return { type, id }
}
