import { F14 } from '../../forms/f14-schooling/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** How it stands with school was noted. */
export const SCHOOLING_NOTED: KindWithForm = toolKind(
  { kind: 'schooling-noted', subjects: ['case'] },
  F14,
)
