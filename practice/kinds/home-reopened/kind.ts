import { long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The ministry decided that a closed home may take children again. */
export const HOME_REOPENED: KindWithForm = smallKind(
  { kind: 'home-reopened', subjects: ['home'], sort: 'decision', facets: ['status'] },
  [long('reason', 'M S0', { length: 1000 })],
)
