import { F14 } from '../../forms/f14-schooling/form.ts'
import { F14_2 } from '../../forms/f14-schooling/form-2.ts'
import { type KindWithForm, toolKinds } from '../define.ts'

/** How it stands with school was noted. */
export const SCHOOLING_KINDS: readonly KindWithForm[] = toolKinds(
  { kind: 'schooling-noted', subjects: ['case'] },
  [F14, F14_2],
)
