import { ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The receiving desk has it. */
export const HANDOFF_DELIVERED: KindWithForm = smallKind(
  { kind: 'handoff-delivered', subjects: ['handoff'], system: true },
  [ref('desk', 'M S0', { refers: 'desk' })],
)
