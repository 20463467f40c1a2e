import { F05 } from '../../forms/f05-case-plan/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A plan, or a new version of it, was written with the child and the family. */
export const PLAN_DRAFTED: KindWithForm = toolKind(
  { kind: 'plan-drafted', subjects: ['case'] },
  F05,
)
