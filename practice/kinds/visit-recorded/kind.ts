import { F08 } from '../../forms/f08-visit/form.ts'
import { F08_2 } from '../../forms/f08-visit/form-2.ts'
import { type KindWithForm, toolKinds } from '../define.ts'

/** The child or the family was visited or called. */
export const VISIT_KINDS: readonly KindWithForm[] = toolKinds(
  { kind: 'visit-recorded', subjects: ['case'] },
  [F08, F08_2],
)
