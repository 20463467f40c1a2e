import { long, multi, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A person found that two records are one child: written on both, each naming the other. */
export const SAME_CHILD: KindWithForm = smallKind(
  { kind: 'same-child', subjects: ['child'], sort: 'decision', facets: ['status'] },
  [
    ref('other', 'M S0', { refers: 'child', auto: true }),
    multi('grounds', 'M S0', { codes: 'same-child-grounds' }),
    long('reason', 'o S2', { length: 500, hint: true }),
  ],
)
