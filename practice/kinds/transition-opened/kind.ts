import { place, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/**
 * The house opened a case for a child whose home closes, registered by the ministry's decision. The desk that decided
 * answers for it until an officer of the child's home district accepts it.
 */
export const TRANSITION_OPENED: KindWithForm = smallKind(
  { kind: 'transition-opened', subjects: ['case'], opens: true, system: true },
  [
    ref('child', 'M S0', { refers: 'child' }),
    ref('home', 'M S0', { refers: 'home' }),
    ref('decision', 'M S0', { refers: 'entry' }),
    ref('from', 'M S0', { refers: 'case' }),
    ref('owner', 'o S0', { refers: 'person' }),
    ref('desk', 'o S0', { refers: 'desk' }),
    place('village', 'o S1'),
  ],
)
