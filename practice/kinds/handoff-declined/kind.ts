import { code, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The receiver cannot; it goes back to the sender as work. */
export const HANDOFF_DECLINED: KindWithForm = smallKind(
  { kind: 'handoff-declined', subjects: ['handoff'], sort: 'decision', facets: ['status'] },
  [code('reason', 'M S0', { codes: 'why-not' }), text('note', 'o S2', { length: 500 })],
)
