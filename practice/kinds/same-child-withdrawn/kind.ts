import { long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** Two records were not one child after all: the link is taken back, on both. */
export const SAME_CHILD_WITHDRAWN: KindWithForm = smallKind(
  { kind: 'same-child-withdrawn', subjects: ['child'], sort: 'decision', facets: ['status'] },
  [
    ref('other', 'M S0', { refers: 'child', auto: true }),
    long('reason', 'M S2', { length: 500, hint: true }),
  ],
)
