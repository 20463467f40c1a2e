import { ref, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** Of two answers written without knowing of each other a person chose one. */
export const CONFLICT_RESOLVED: KindWithForm = smallKind(
  {
    kind: 'conflict-resolved',
    subjects: ['report', 'child', 'case', 'household', 'home', 'handoff'],
  },
  [text('field', 'M S0', { auto: true }), ref('keep', 'M S0', { refers: 'entry' })],
)
