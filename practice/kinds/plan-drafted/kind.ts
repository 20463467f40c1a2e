import { F05 } from '../../forms/f05-case-plan/form.ts'
import { F05_2 } from '../../forms/f05-case-plan/form-2.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A plan, or a new version of it, was written with the child and the family. */
export const PLAN_DRAFTED: KindWithForm = toolKind(
  { kind: 'plan-drafted', subjects: ['case'], version: 2 },
  F05_2,
)

/** As it was written before the child's part was asked; old entries and drafts keep to it. */
export const PLAN_DRAFTED_1: KindWithForm = toolKind(
  { kind: 'plan-drafted', subjects: ['case'] },
  F05,
)
