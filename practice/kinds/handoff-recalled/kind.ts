import { long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The sender took it back before it was accepted. */
export const HANDOFF_RECALLED: KindWithForm = smallKind(
  { kind: 'handoff-recalled', subjects: ['handoff'], sort: 'decision', facets: ['status'] },
  [long('reason', 'M S0', { length: 1000 })],
)
