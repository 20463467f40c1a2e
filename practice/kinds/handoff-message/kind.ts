import { long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** One end of a hand-off writes to the other. Both read it; neither sees the other's case for it. */
export const HANDOFF_MESSAGE: KindWithForm = smallKind(
  { kind: 'handoff-message', subjects: ['handoff'] },
  [
    ref('fromDesk', 'M S0', { refers: 'desk', auto: true }),
    long('text', 'M S2', { length: 1000, hint: true }),
  ],
)
