import { long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** Something new came up: the case is open again. */
export const CASE_REOPENED: KindWithForm = smallKind(
  { kind: 'case-reopened', subjects: ['case'], sort: 'decision', facets: ['status'] },
  [long('reason', 'M S2', { length: 1000 })],
)
