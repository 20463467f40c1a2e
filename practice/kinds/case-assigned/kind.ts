import { long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A supervisor gave the case to an officer. */
export const CASE_ASSIGNED: KindWithForm = smallKind(
  { kind: 'case-assigned', subjects: ['case'], sort: 'decision', facets: ['owner'] },
  [
    ref('actor', 'M S0', { refers: 'person' }),
    ref('post', 'o S0', { refers: 'post', auto: true }),
    ref('desk', 'M S0', { refers: 'desk' }),
    long('reason', 'o S0', { length: 1000 }),
  ],
)
