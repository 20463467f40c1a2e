import { date } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The receiver is responsible from now on. */
export const HANDOFF_ACCEPTED: KindWithForm = smallKind(
  { kind: 'handoff-accepted', subjects: ['handoff'], sort: 'decision', facets: ['status'] },
  [date('expectedOn', 'o S0', { hint: true })],
)
