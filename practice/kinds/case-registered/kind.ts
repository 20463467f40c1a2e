import { ref, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The consequence of registering a report: the proposed case is registered. */
export const CASE_REGISTERED: KindWithForm = smallKind(
  { kind: 'case-registered', subjects: ['case'], sort: 'decision', facets: [], system: true },
  [ref('report', 'M S0', { refers: 'report' }), text('row', 'o S0', { length: 60 })],
)
