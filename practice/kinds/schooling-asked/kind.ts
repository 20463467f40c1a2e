import { long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/**
 * An officer wants to know now how the child stands at school. The schools are asked among many, as each week, and
 * at most once a day; the reason stays here.
 */
export const SCHOOLING_ASKED: KindWithForm = smallKind(
  { kind: 'schooling-asked', subjects: ['case'] },
  [long('why', 'o S1', { length: 300, hint: true })],
)
