import { code, date, long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** Somebody told the child what was decided about their wish, in a language the child speaks. */
export const CHILD_TOLD: KindWithForm = smallKind({ kind: 'child-told', subjects: ['case'] }, [
  ref('plan', 'M S0', { refers: 'entry', auto: true }),
  ref('toldBy', 'M S0', { refers: 'person' }),
  date('toldOn', 'M S0'),
  code('toldLanguage', 'M S0', { codes: 'languages' }),
  long('childSaid', 'o S2', { length: 1000, hint: true }),
])
