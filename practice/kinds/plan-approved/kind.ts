import { long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The plan was approved; never by its author. */
export const PLAN_APPROVED: KindWithForm = smallKind(
  { kind: 'plan-approved', subjects: ['case'], sort: 'decision', facets: ['plan'] },
  [ref('plan', 'M S0', { refers: 'entry', auto: true }), long('comment', 'o S2', { length: 1000 })],
)
