import { ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A decision waits and nobody nearer lives to take it, or they are silent: a further desk is asked too. */
export const APPROVAL_PASSED: KindWithForm = smallKind(
  { kind: 'approval-passed', subjects: ['case'], system: true },
  [ref('desk', 'M S0', { refers: 'desk' })],
)
