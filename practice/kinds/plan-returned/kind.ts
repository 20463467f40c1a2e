import { long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The plan went back to its author, with what to mend. */
export const PLAN_RETURNED: KindWithForm = smallKind(
  { kind: 'plan-returned', subjects: ['case'], sort: 'decision', facets: ['plan'] },
  [ref('plan', 'M S0', { refers: 'entry', auto: true }), long('comment', 'M S2', { length: 1000 })],
)
