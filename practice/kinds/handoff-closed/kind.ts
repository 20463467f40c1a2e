import { long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** Both sides are done. */
export const HANDOFF_CLOSED: KindWithForm = smallKind(
  { kind: 'handoff-closed', subjects: ['handoff'] },
  [long('note', 'o S2', { length: 1000 })],
)
